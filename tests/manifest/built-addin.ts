import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(__dirname, "../../dist/addin");

/** The bundle as it was last built, by file name. */
export interface BuiltAddin {
  /** The files beside the page. */
  readonly files: readonly string[];
  has(file: string): boolean;
  bytes(file: string): Buffer;
  text(file: string): string;
}

/** Tests of the built bundle; where it was not built, one that says so. */
export function describeBuilt(name: string, tests: (addin: BuiltAddin) => void): void {
  describe(name, () => {
    if (!existsSync(path.join(folder, "taskpane.html"))) {
      test("was not built", () => console.log("dist/addin is not there: npm run build makes it."));
      return;
    }
    tests({
      files: readdirSync(folder),
      has: (file) => existsSync(path.join(folder, file)),
      bytes: (file) => readFileSync(path.join(folder, file)),
      text: (file) => readFileSync(path.join(folder, file), "utf8"),
    });
  });
}
