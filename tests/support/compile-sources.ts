import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import typescript from "typescript";

const root = path.resolve(__dirname, "../..");

/** Compiles rooms of src/ to plain JavaScript, for tests that need a process of their own. */
export function compileSources(rooms: readonly string[], folder: string): void {
  for (const room of rooms) {
    const names = readdirSync(path.join(root, "src", room), { recursive: true, encoding: "utf8" });
    for (const name of names.filter((each) => each.endsWith(".ts"))) {
      const { outputText } = typescript.transpileModule(
        readFileSync(path.join(root, "src", room, name), "utf8"),
        {
          compilerOptions: {
            module: typescript.ModuleKind.CommonJS,
            target: typescript.ScriptTarget.ES2022,
            esModuleInterop: true,
          },
        },
      );
      const target = path.join(folder, room, name.replace(/\.ts$/, ".js"));
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, outputText);
    }
  }
}

/** Where a process outside the project finds its packages. */
export const packagesFolder = path.join(root, "node_modules");
