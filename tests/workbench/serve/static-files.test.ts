import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findFile } from "../../../src/workbench/serve/static-files";

const root = mkdtempSync(path.join(tmpdir(), "served-"));
const [page, addin] = [path.join(root, "page"), path.join(root, "addin")];
mkdirSync(page);
mkdirSync(path.join(addin, "office-js"), { recursive: true });
writeFileSync(path.join(root, "secret.txt"), "");
writeFileSync(path.join(page, "index.html"), "");
writeFileSync(path.join(page, "示例.xlsx"), "");
writeFileSync(path.join(addin, "office-js", "office_strings.js"), "");
const served = [
  { address: "/addin/", folder: addin },
  { address: "/", folder: page },
];

test.each([
  ["/", "page/index.html", "text/html; charset=utf-8"],
  [
    "/addin/office-js/office_strings.js",
    "addin/office-js/office_strings.js",
    "text/javascript; charset=utf-8",
  ],
  [
    "/addin/Office-JS/Office_Strings.js",
    "addin/office-js/office_strings.js",
    "text/javascript; charset=utf-8",
  ],
  [
    `/${encodeURIComponent("示例.xlsx")}`,
    "page/示例.xlsx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ],
])("%s is %s", (address, file, type) => {
  expect(findFile(address, served)).toEqual({ file: path.join(root, file), type });
});

test.each([
  "/nothing.html",
  "/addin/",
  "/addin/office-js",
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/addin/..%2f..%2fsecret.txt",
  "/addin/%2e%2e%5csecret.txt",
  "//etc/passwd",
  "/index.html%00",
  "/%E0%A4%A",
])("%s is nothing", (address) => {
  expect(findFile(address, served)).toBeUndefined();
});
