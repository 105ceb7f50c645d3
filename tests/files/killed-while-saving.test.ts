import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readWorkbook } from "../../src/ooxml/read-workbook";
import { compileSources, packagesFolder } from "../support/compile-sources";
import { smallPackage } from "../support/small-package";

const bytes = smallPackage({ sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>' } });
const script = path.resolve(__dirname, "save-and-die.cjs");
const valueIn = (file: string) => readWorkbook(new Uint8Array(readFileSync(file))).sheets[0]!.values[0];

test("a process killed at any step of a save leaves the old file or the new one, whole", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "caishen-"));
  const sources = path.join(folder, "src");
  compileSources(["workbook", "ooxml", "files"], sources);
  const env = { ...process.env, NODE_PATH: packagesFolder };
  const seen: (number | undefined)[] = [];
  let isFinished = false;
  for (let step = 1; !isFinished; step += 1) {
    const file = path.join(folder, `${step}.xlsx`);
    writeFileSync(file, bytes);
    const { status, signal, stderr } = spawnSync(process.execPath, [script, sources, file, String(step)], {
      env,
    });
    isFinished = status === 0;
    expect([status, signal, stderr.toString()]).toEqual(isFinished ? [0, null, ""] : [null, "SIGKILL", ""]);
    seen.push(valueIn(file));
    if (existsSync(`${file}.bak`)) expect(new Uint8Array(readFileSync(`${file}.bak`))).toEqual(bytes);
    if (seen[seen.length - 1] === 2) expect(existsSync(`${file}.bak`)).toBe(true);
  }
  expect(seen.length).toBeGreaterThan(20);
  expect([seen[0], seen[seen.length - 1]]).toEqual([1, 2]);
  expect(seen.filter((value, i) => i > 0 && value !== seen[i - 1])).toEqual([2]);
  rmSync(folder, { recursive: true });
}, 180_000);
