import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { UsageError } from "../../../src/cli/usage-error";
import { threePublicOptions } from "../../../src/cli/three-public/three-public-options";
import { readWorkbook } from "../../../src/ooxml/read-workbook";
import { workbookOfSheets } from "../../../src/ooxml/workbook-of-sheets";
import type { SheetRows } from "../../support/book";
import { WorkbookView } from "../../../src/workbook/snapshot";
import { budgetOfYear, type ThreePublicRow } from "../../support/three-public-books";
import { TypedOptions } from "../../../src/cli/typed-options";
import { threePublicVerb } from "../../../src/cli/three-public/three-public-verb";
import { askInShell } from "../../support/shell";

let folder: string;
let printed: string;
let complained: readonly string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "caishen-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = async (paths: readonly string[], typed: Readonly<Record<string, unknown>> = {}) => {
  const seen = await askInShell(threePublicVerb, paths, typed, { today: "2026-11-22" });
  [printed, complained] = [seen.printed, seen.complaints];
  return seen.code;
};

function save(name: string, sheets: Readonly<Record<string, SheetRows>>): string {
  const made = Object.entries(sheets).map(([sheet, rows]) => ({
    name: sheet,
    styles: [],
    columnWidths: [],
    cells: rows.flatMap((values, row) =>
      values.map((value, column) => ({
        row,
        column,
        value: typeof value === "object" ? null : (value ?? null),
      })),
    ),
  }));
  const file = path.join(folder, name);
  writeFileSync(file, workbookOfSheets(made));
  return file;
}

const rowOf = (total: number): ThreePublicRow => [total, 0, 0.95, total - 0.95, total - 22.95, 22, 20];
const book = (year: number, total: number) => save(`${year}.xlsx`, budgetOfYear(year, rowOf(total)));

test("47.95 against 22.95 is flagged with last year's workbook, 37.95 against 47.95 is not", async () => {
  const [first, second, third] = [book(2023, 22.95), book(2024, 47.95), book(2025, 37.95)];
  expect(await run([second], { previous: first, failOn: "warning" })).toBe(1);
  expect(printed).toContain("比2023年预算22.95万元增加25.00万元，增长108.93%");
  expect(printed).toContain("2024年预算 47.95万元  比2023年预算增加25.00万元，增长108.93%  超出");
  expect(await run([third], { previous: folder, failOn: "warning" })).toBe(0);
  expect(printed).toContain("减少10.00万元，下降20.86%");
});

test("without last year's workbook nothing is passed", async () => {
  expect(await run([book(2024, 47.95)])).toBe(0);
  expect(printed).toContain("未取得上年预算数");
  expect(printed).toContain("本项未检查，不代表通过");
});

test("json gives amounts in yuan, bases with their source, findings in the frame of every verb", async () => {
  await run([book(2024, 47.95)], { previous: book(2023, 22.95), format: "json" });
  const { format, workbooks } = JSON.parse(printed);
  expect(format).toBe(1);
  expect(workbooks[0]).toMatchObject({ status: "checked", year: 2024, years: [2023, 2024] });
  expect(workbooks[0].items[0]).toMatchObject({
    id: "total",
    comparisons: [
      {
        yuan: "479500",
        change: "250000",
        isAbove: true,
        cell: { sheet: "三公", address: "A7" },
        base: { cell: null },
      },
    ],
  });
  expect(workbooks[0].findings.map(({ rule }: { rule: string }) => rule)).toContain(
    "three-public-total-within-last-years-budget",
  );
});

test("xlsx writes a copy with the list and, on request, the years with their chart", async () => {
  const file = book(2024, 47.95);
  const before = readFileSync(file);
  await run([file], {
    previous: book(2023, 22.95),
    format: "xlsx",
    chart: true,
    output: path.join(folder, "出"),
  });
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(readdirSync(path.join(folder, "出"))).toEqual(["2024-三公经费超限清单.xlsx"]);
  const { sheets } = readWorkbook(readFileSync(path.join(folder, "出", "2024-三公经费超限清单.xlsx")));
  expect(sheets.slice(-2).map(({ name }) => name)).toEqual(["三公经费超限清单", "三公经费分年对比表"]);
  expect(complained.join()).toContain("已写入");
});

test("a workbook without such a form was asked for in vain", async () => {
  expect(
    await run([
      save("别的.xlsx", {
        表: [
          ["项目", "金额"],
          ["办公费", 3],
        ],
      }),
    ]),
  ).toBe(2);
  expect(printed).toContain("没有识别出“三公”经费表或经费台账");
});

test("a blank ledger goes into a copy, with the unit's name, and the workbook stays as it was", async () => {
  const file = book(2024, 47.95);
  const before = readFileSync(file);
  expect(await run([file], { form: "reception" })).toBe(0);
  expect(readFileSync(file).equals(before)).toBe(true);
  const copy = readWorkbook(readFileSync(path.join(folder, "2024-公务接待台账.xlsx")));
  expect(copy.sheets.at(-1)!.name).toBe("公务接待台账");
  const banner = new WorkbookView(copy).sheet("公务接待台账")!.rowCells(1);
  expect(banner.map(({ value }) => value)).toContain("填报单位：云溪县档案馆");
  expect(complained.join()).toContain("已写入");
  expect(printed).toBe("");
});

test("a ledger for a file that cannot be read is trouble, and the others get theirs", async () => {
  const broken = path.join(folder, "坏.xlsx");
  writeFileSync(broken, "no workbook");
  expect(await run([broken, book(2024, 47.95)], { form: "travel" })).toBe(2);
  expect(readdirSync(folder)).toContain("2024-差旅费台账.xlsx");
  expect(complained.join()).toContain("坏.xlsx");
});

test.each([{ format: "pdf" }, { form: "gifts" }, { on: "今天" }, { failOn: "now" }])(
  "%j is refused",
  (typed) => {
    expect(() => threePublicOptions(new TypedOptions(typed, "2026-11-22"))).toThrow(UsageError);
  },
);

test("without a path it asks for one", async () => {
  expect(await run([])).toBe(2);
  expect(complained.join()).toContain("请指定工作簿或文件夹");
});
