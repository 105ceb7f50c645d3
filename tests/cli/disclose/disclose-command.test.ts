import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Ajv from "ajv";
import schema from "../../../assets/schema/audit-result.schema.json";
import { UsageError } from "../../../src/cli/usage-error";
import { discloseOptions } from "../../../src/cli/disclose/disclose-options";
import { openFile } from "../../../src/files/open-file";
import { carelessFile } from "../../support/careless-file";
import { smallPackage } from "../../support/small-package";
import { TypedOptions } from "../../../src/cli/typed-options";
import { discloseVerb } from "../../../src/cli/disclose/disclose-verb";
import { askInShell } from "../../support/shell";

let folder: string;
let file: string;
let printed: string;
let complaints: string;
const run = async (typed: Record<string, unknown> = {}) => {
  const seen = await askInShell(discloseVerb, [file], typed, { today: "2026-11-22" });
  [printed, complaints] = [seen.printed, seen.complaints.join("")];
  return seen.code;
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "caishen-disclose-"));
  file = path.join(folder, "预算.xlsx");
  writeFileSync(file, carelessFile());
});
afterEach(() => rmSync(folder, { recursive: true }));

test("without being asked to write it only says what it found", async () => {
  expect(await run()).toBe(1);
  expect(readdirSync(folder)).toEqual(["预算.xlsx"]);
  expect(printed).toContain("“底稿”是隐藏的工作表");
});

test("--write saves a public version beside the original, which stays, and says what is left to do", async () => {
  const before = readFileSync(file);
  expect(await run({ write: true })).toBe(1);
  const copy = path.join(folder, "预算-公开版.xlsx");
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(complaints).toContain("4个公式改为数值，去掉工作表“底稿”");
  expect(complaints).toContain("仍有2处需要处理");
  expect((await (await openFile(copy)).outline()).sheets.map(({ name }) => name)).toEqual(["支出表", "说明"]);
});

test("a version made before stays", async () => {
  await run({ write: true });
  await run({ output: folder });
  expect(readdirSync(folder).sort()).toEqual(["预算-公开版 (2).xlsx", "预算-公开版.xlsx", "预算.xlsx"]);
});

test("a file with nothing to hide is clean", async () => {
  writeFileSync(file, smallPackage({ sheets: { 表: '<row r="1"><c r="A1"><v>1</v></c></row>' } }));
  expect(await run({ write: true })).toBe(0);
  expect(printed).toContain("未发现问题");
});

test("formulas nobody has calculated make no public version", async () => {
  writeFileSync(file, smallPackage({ sheets: { 表: '<row r="1"><c r="A1"><f>1+1</f></c></row>' } }));
  expect(await run({ write: true })).toBe(2);
  expect(readdirSync(folder)).toEqual(["预算.xlsx"]);
  expect(printed).toContain("表!A1");
});

test("JSON has the frame of an audit", async () => {
  await run({ format: "json" });
  const validate = new Ajv().compile(schema);
  expect(validate(JSON.parse(printed))).toBe(true);
});

test.each([{ format: "xlsx" }, { on: "2026-13-01" }])("%j is asked wrongly", (typed) => {
  expect(() => discloseOptions(new TypedOptions(typed, "2026-11-22"))).toThrow(UsageError);
});

test("--ledger puts the ledger of publication into a copy", async () => {
  const before = readFileSync(file);
  await run({ ledger: true });
  const copy = path.join(folder, "预算-公开台账.xlsx");
  expect(complaints).toContain("预算-公开台账.xlsx");
  expect((await (await openFile(copy)).outline()).sheets.map(({ name }) => name)).toContain("公开台账");
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("a folder is for public versions, or with --ledger for the ledger alone", () => {
  const isWritten = (typed: Record<string, unknown>) =>
    discloseOptions(new TypedOptions(typed, "2026-11-22")).isWritten;
  expect(isWritten({ output: "公开" })).toBe(true);
  expect(isWritten({ output: "公开", ledger: true })).toBe(false);
  expect(isWritten({ output: "公开", ledger: true, write: true })).toBe(true);
});
