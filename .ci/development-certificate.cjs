// The certificate with which the development server shows the pane to Excel, which opens no page it does not trust.
const { existsSync } = require("node:fs");
const { homedir } = require("node:os");
const path = require("node:path");

/** Where one may lie: our own folder first, then the one in which Microsoft's tools put those the machine trusts. */
const folders = [".certs", path.join(homedir(), ".office-addin-dev-certs")];

/** The `server` of webpack's development server: https with the first certificate found, else with one it makes. */
function developmentServer(places = folders) {
  for (const folder of places) {
    const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => path.join(folder, name));
    if (existsSync(key) && existsSync(cert)) return { type: "https", options: { key, cert } };
  }
  return "https";
}

module.exports = { developmentServer };
