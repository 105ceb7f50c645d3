import { existsSync } from "node:fs";
import path from "node:path";

/** Where the installed, unmodified office.js stands. */
export const officeDirectory = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);

/** A file of the package. It asks for some names in capitals that the package has in small letters. */
export function officeFile(name: string): string {
  const file = path.join(officeDirectory, name);
  return existsSync(file) ? file : path.join(officeDirectory, name.toLowerCase());
}
