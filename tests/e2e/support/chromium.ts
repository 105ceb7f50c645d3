import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Nothing but the pages of the tests may go over the network. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser of this machine; `undefined`, and said so, where there is none. In CI there must be one. */
export function installedBrowser(): string | undefined {
  const found = places.find((file) => existsSync(file));
  if (found === undefined) {
    if (process.env["CI"] === "true") throw new Error("Chromium is missing, and CI must have it.");
    process.stdout.write("Skipped the tests in a browser: no Chromium, Chrome or Edge is on this machine.\n");
  }
  return found;
}

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, headless: true, args: quiet });
}
