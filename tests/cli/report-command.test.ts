import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { UsageError } from "../../src/cli/audit-options";
import { reportCommand } from "../../src/cli/report-command";
import { reportOptions } from "../../src/cli/report-options";
import { openFile } from "../../src/files/open-file";
import { workbookOfSheets } from "../../src/ooxml/workbook-of-sheets";
import { describeHostError } from "../../src/workbook/describe-host-error";
import { HostError } from "../../src/workbook/host-error";
import type { NewSheet } from "../../src/workbook/plan";
import { exportSheets } from "../../src/cli/samples/export-book";

const today = "2026-11-22";
let folder: string;
let printed: string[];
let complained: string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "caishen-"));
  [printed, complained] = [[], []];
});
afterEach(() => rmSync(folder, { recursive: true }));

const environment: Parameters<typeof reportCommand>[2] = {
  open: openFile,
  explain: (error) => {
    if (!(error instanceof HostError)) throw error;
    return { code: error.code, reason: describeHostError(error, "zh") };
  },
  print: (text) => void printed.push(text),
  complain: (text) => void complained.push(text),
  now: () => "2026-11-22T08:00:00Z",
  version: "0",
};

function workbook(sheets: readonly NewSheet[] = exportSheets()): string {
  const file = path.join(folder, "导出.xlsx");
  writeFileSync(file, workbookOfSheets(sheets));
  return file;
}

const run = (typed: Readonly<Record<string, unknown>>, file = workbook()) =>
  reportCommand([file], reportOptions({ set: "district-budget", ...typed }, today), environment);

test("writes a copy with the forms and leaves the workbook as it is", async () => {
  const file = workbook();
  const before = readFileSync(file);
  expect(await run({}, file)).toBe(0);
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(printed.join("")).toContain("支出预算总表：新建工作表“单位支出总表”");
  const copy = await openFile(path.join(folder, "导出-报表.xlsx"));
  expect((await copy.outline()).sheets).toHaveLength(18);
});

test("writes in place with a backup, and has nothing to write the second time", async () => {
  const file = workbook();
  expect(await run({ inPlace: true }, file)).toBe(0);
  expect(existsSync(`${file}.bak`)).toBe(true);
  const written = readFileSync(file);
  printed = [];
  expect(await run({ inPlace: true }, file)).toBe(0);
  expect(printed.join("")).toContain("没有变化，未写入。");
  expect(readFileSync(file).equals(written)).toBe(true);
});

test("makes one form where one is asked for, in JSON", async () => {
  expect(await run({ forms: "expenditure-summary", format: "json" })).toBe(0);
  const [book] = JSON.parse(printed.join("")).workbooks;
  expect(book).toMatchObject({ status: "ready", year: 2026, organisation: "云岭县星野管理局" });
  expect(book.forms).toMatchObject([{ template: "expenditure-summary", action: "add" }]);
});

test("a workbook without a source is trouble, and says what to do", async () => {
  const [first] = exportSheets();
  const file = workbook([{ ...first!, name: "封面", cells: [] }]);
  expect(await run({}, file)).toBe(2);
  expect(printed.join("")).toContain("没有找到取数来源");
});

test.each([
  ["no set", { set: undefined }],
  ["a set there is not", { set: "nine" }],
  ["a year of two digits", { year: 26 }],
  ["a form of another set", { forms: "income-account" }],
  ["a copy and the workbook itself", { inPlace: true, output: "x" }],
])("refuses %s", (_name, typed) => {
  expect(() => reportOptions({ set: "district-budget", ...typed }, today)).toThrow(UsageError);
});
