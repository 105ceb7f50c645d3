// Where the add-in takes office.js from.
const path = require("node:path");

const packageFolder = path.resolve(__dirname, "../node_modules/@microsoft/office-js/dist");

/** The files of office.js that Excel on Windows, Mac and the web asks for, in the languages of the add-in. */
const files = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "en-us/office_strings.js",
  "zh-cn/office_strings.js",
  "zh-tw/office_strings.js",
  "telemetry/oteljs_agave.js",
  "ariatelemetry/aria-web-telemetry.js",
];

const networks = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "cdn-cn": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** Address of the script, outside hosts it needs, and files to copy: unmodified, as Microsoft's licence asks. */
function officeJs(origin) {
  if (origin === "self") {
    const copies = files.map((file) => ({
      from: path.join(packageFolder, file),
      to: `office-js/${file}`,
      info: { minimized: true },
    }));
    return { source: "office-js/office.js", hosts: [], copies };
  }
  const source = networks[origin];
  if (!source) throw new Error(`officeJs=${origin}: self, cdn or cdn-cn`);
  return { source, hosts: [new URL(source).origin], copies: [] };
}

module.exports = { officeJs };
