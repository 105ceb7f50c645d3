import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { UsageError } from "../../src/cli/usage-error";
import { reportOptions } from "../../src/cli/report-options";
import { openFile } from "../../src/files/open-file";
import { workbookOfSheets } from "../../src/ooxml/workbook-of-sheets";
import type { NewSheet } from "../../src/workbook/plan";
import { exportSheets } from "../../src/cli/samples/export-book";
import { TypedOptions } from "../../src/cli/typed-options";
import { reportVerb } from "../../src/cli/report-verb";
import { askInShell } from "../support/shell";

const today = "2026-11-22";
let folder: string;
let printed: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "caishen-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = async (typed: Readonly<Record<string, unknown>>, file = workbook()) => {
  const seen = await askInShell(reportVerb, [file], { set: "district-budget", ...typed }, { today });
  printed = seen.printed;
  return seen.code;
};

function workbook(sheets: readonly NewSheet[] = exportSheets()): string {
  const file = path.join(folder, "导出.xlsx");
  writeFileSync(file, workbookOfSheets(sheets));
  return file;
}

test("writes a copy with the forms and leaves the workbook as it is", async () => {
  const file = workbook();
  const before = readFileSync(file);
  expect(await run({}, file)).toBe(0);
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(printed).toContain("支出预算总表：新建工作表“单位支出总表”");
  const copy = await openFile(path.join(folder, "导出-报表.xlsx"));
  expect((await copy.outline()).sheets).toHaveLength(18);
});

test("writes in place with a backup, and has nothing to write the second time", async () => {
  const file = workbook();
  expect(await run({ inPlace: true }, file)).toBe(0);
  expect(existsSync(`${file}.bak`)).toBe(true);
  const written = readFileSync(file);
  expect(await run({ inPlace: true }, file)).toBe(0);
  expect(printed).toContain("没有变化，未写入。");
  expect(readFileSync(file).equals(written)).toBe(true);
});

test("makes one form where one is asked for, in JSON", async () => {
  expect(await run({ forms: "expenditure-summary", format: "json" })).toBe(0);
  const [book] = JSON.parse(printed).workbooks;
  expect(book).toMatchObject({ status: "ready", year: 2026, organisation: "云岭县星野管理局" });
  expect(book.forms).toMatchObject([{ template: "expenditure-summary", action: "add" }]);
});

test("a workbook without a source is trouble, and says what to do", async () => {
  const [first] = exportSheets();
  const file = workbook([{ ...first!, name: "封面", cells: [] }]);
  expect(await run({}, file)).toBe(2);
  expect(printed).toContain("没有找到取数来源");
});

test.each([
  ["no set", { set: undefined }],
  ["a set there is not", { set: "nine" }],
  ["a year of two digits", { year: 26 }],
  ["a form of another set", { forms: "income-account" }],
  ["a copy and the workbook itself", { inPlace: true, output: "x" }],
])("refuses %s", (_name, typed) => {
  expect(() => reportOptions(new TypedOptions({ set: "district-budget", ...typed }, today))).toThrow(
    UsageError,
  );
});
