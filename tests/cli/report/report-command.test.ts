import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Ajv from "ajv";
import schema from "../../../assets/schema/report-result.schema.json";
import { UsageError } from "../../../src/cli/usage-error";
import { reportOptions } from "../../../src/cli/report/report-options";
import { openFile } from "../../../src/files/open-file";
import { workbookOfSheets } from "../../../src/ooxml/workbook-of-sheets";
import type { NewSheet } from "../../../src/workbook/plan";
import { exportSheets } from "../../../src/cli/samples/export-book";
import { TypedOptions } from "../../../src/cli/typed-options";
import { WorkbookView } from "../../../src/workbook/snapshot";
import { reportVerb } from "../../../src/cli/report/report-verb";
import { askInShell } from "../../support/shell";

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
  expect((await copy.outline()).sheets).toHaveLength(exportSheets().length + 9);
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

test("--pack writes the whole book into a copy of its own name, compared with last year's", async () => {
  const file = workbook();
  const previous = path.join(folder, "上年.xlsx");
  writeFileSync(previous, workbookOfSheets(exportSheets()));
  expect(await run({ pack: true, previous, on: "2026-12-01" }, file)).toBe(0);
  expect(printed).toContain("目录：新建工作表“目录”");
  const copy = await openFile(path.join(folder, "导出-公开材料.xlsx"));
  const book = new WorkbookView(await copy.read(["封面", "编制说明"], ["formulas"]));
  expect(book.sheet("封面")!.text(23, 0)).toBe("编制日期：2026年12月1日");
  expect(book.sheet("编制说明")!.text(3, 0)).toContain("与2025年预算持平");
});

test("the json fits its schema, whatever became of the files", async () => {
  const validate = new Ajv().compile(schema);
  writeFileSync(path.join(folder, "坏.xlsx"), Buffer.from("504b0304ff", "hex"));
  const [first] = exportSheets();
  writeFileSync(path.join(folder, "空.xlsx"), workbookOfSheets([{ ...first!, cells: [] }]));
  workbook();
  const output = path.join(folder, "out");
  expect(await run({ pack: true, format: "json", output }, folder)).toBe(2);
  const frame = JSON.parse(printed);
  validate(frame);
  expect(validate.errors).toBeNull();
  const statuses = frame.workbooks.map(({ status }: { status: string }) => status).sort();
  expect(statuses).toEqual(["noSource", "ready", "unreadable"]);
  expect(await run({ set: "numbered-tables", format: "json", output })).toBe(1);
  validate(JSON.parse(printed));
  expect(validate.errors).toBeNull();
  expect(printed).toContain('"refused"');
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
