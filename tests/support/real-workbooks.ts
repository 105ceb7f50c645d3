import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** Where real workbooks lie on some machines, beside the checkout. They are never part of the project. */
const folder = path.resolve(__dirname, "../../../shared/workbooks");

/** Real .xlsx files by their path below the folder; empty where the folder does not exist, which is said once. */
export function realWorkbooks(): { name: string; file: string }[] {
  if (!existsSync(folder)) {
    process.stdout.write("Skipped over real workbooks: ../shared/workbooks is not on this machine.\n");
    return [];
  }
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => ({ name, file: path.join(folder, name) }));
}
