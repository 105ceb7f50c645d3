// Runs the benchmarks: `node tests/bench/run.mjs [name…] [-- what a benchmark is asked]`. Sources become plain
// CommonJS in .cache/bench first, so that what is measured is the code and not a loader.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import typescript from "typescript";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const output = path.join(root, ".cache/bench");

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(full) : [full];
  });

for (const source of ["src", "tests/bench", "tests/support", "tests/workbench/support"]
  .map((name) => path.join(root, name))
  .flatMap(filesIn)) {
  if (!/\.(ts|js|json)$/.test(source) || source.endsWith(".d.ts")) continue;
  const target = path.join(output, path.relative(root, source)).replace(/\.ts$/, ".js");
  if (existsSync(target) && statSync(target).mtimeMs >= statSync(source).mtimeMs) continue;
  if (!source.endsWith(".ts")) {
    cpSync(source, target);
    continue;
  }
  const { outputText } = typescript.transpileModule(readFileSync(source, "utf8"), {
    fileName: source,
    compilerOptions: {
      module: typescript.ModuleKind.CommonJS,
      target: typescript.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, outputText);
}
for (const needed of ["assets/packs", "dist/workbench/univer-node.cjs", "src/functions/examples.json"]) {
  const from = path.join(root, needed);
  if (existsSync(from)) cpSync(from, path.join(output, needed), { recursive: true });
}
writeFileSync(path.join(output, "package.json"), '{ "type": "commonjs" }\n');

const scripts = filesIn(path.join(root, "tests/bench"))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => path.basename(file, ".ts"));
const given = process.argv.slice(2);
const named = given.includes("--") ? given.slice(0, given.indexOf("--")) : given;
const asked = given.slice(named.length + 1);
const wanted = named.length > 0 ? named : scripts;
for (const name of wanted) {
  const script = path.join(output, "tests/bench", `${name}.js`);
  const { status } = spawnSync(process.execPath, [script, ...asked], { stdio: "inherit", cwd: root });
  if (status !== 0) process.exitCode = 1;
}
