import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ModuleKind, ScriptTarget, transpile } from "typescript";

/** A command that says what it was given, where it stands and what stands beside it. */
const command = `
const path = require("node:path");
console.log([process.argv[2], path.basename(__filename), path.basename(__dirname), require("./beside")].join(" "));
process.exitCode = 0;`;

const start = transpile(readFileSync(path.join(__dirname, "../../src/cli/start.ts"), "utf8"), {
  module: ModuleKind.CommonJS,
  target: ScriptTarget.ES2022,
  esModuleInterop: true,
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "caishen-start-"));
  writeFileSync(path.join(folder, "caishen.js"), start);
  writeFileSync(path.join(folder, "command.js"), command);
  writeFileSync(path.join(folder, "beside.js"), `module.exports = "there";`);
});
afterEach(() => rmSync(folder, { recursive: true }));

const said = () =>
  execFileSync(process.execPath, [path.join(folder, "caishen.js"), "财"], { encoding: "utf8" }).trim();
const compiled = () => readdirSync(folder).filter((name) => !name.endsWith(".js"));
const expected = () => `财 command.js ${path.basename(folder)} there`;

test("the first run leaves the compiled command, the second runs it", () => {
  expect(said()).toBe(expected());
  const [kept = "", ...others] = compiled();
  expect(others).toEqual([]);
  expect(kept).toContain(process.version);
  const { mtimeMs } = statSync(path.join(folder, kept));
  expect(said()).toBe(expected());
  expect(statSync(path.join(folder, kept)).mtimeMs).toBe(mtimeMs);
});

test.each([
  ["is damaged", (file: string) => writeFileSync(file, readFileSync(file).fill(7, 0, 40))],
  ["is empty", (file: string) => writeFileSync(file, "")],
])("what was compiled and %s is passed over, and kept anew", (_, damage) => {
  said();
  const kept = path.join(folder, compiled()[0]!);
  const head = () => readFileSync(kept).subarray(0, 16);
  const sound = head();
  damage(kept);
  expect(said()).toBe(expected());
  expect(compiled()).toHaveLength(1);
  expect(head()).toEqual(sound);
});

test("a command that was exchanged runs as it stands", () => {
  said();
  writeFileSync(path.join(folder, "command.js"), `${command}\nconsole.log("and more");`);
  expect(said()).toBe(`${expected()}\nand more`);
});

test("a command of the same length with another figure says that figure", () => {
  const saying = (figure: number) => `console.log(${figure});`;
  writeFileSync(path.join(folder, "command.js"), saying(49));
  expect(said()).toBe("49");
  writeFileSync(path.join(folder, "command.js"), saying(47));
  expect(said()).toBe("47");
});
