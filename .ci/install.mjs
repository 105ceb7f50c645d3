// Installs the packages of the lock file when they are missing or older than it; says what it does.
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const installed = "node_modules/.package-lock.json";
const upToDate =
  existsSync(installed) && statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs - 1000;
if (!upToDate) {
  console.log("Installing packages (once, about a minute)…");
  execFileSync("npm", ["ci", "--omit=optional", "--no-audit", "--no-fund"], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
}
