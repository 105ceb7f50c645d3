import { proposeReport } from "../../../src/jobs/report/report";
import type { NewSheet } from "../../../src/workbook/plan";
import type { CellValue } from "../../../src/workbook/snapshot";
import { exportSheets } from "../../../src/cli/samples/export-book";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";

const changed = "2.17单位支出总表";

async function proposed(change: (sheet: NewSheet) => NewSheet) {
  const host = new MemoryHost(new MemoryWorkbook());
  const sheets = exportSheets((sheet) => (sheet.name === changed ? change(sheet) : sheet));
  await host.apply({ purpose: "test", edits: sheets.map((sheet) => ({ kind: "addSheet", sheet })) });
  return proposeReport(host, { set: "district-budget" });
}

/** The formulas of 支出预算总表 for its first line: 合计, 基本支出, 项目支出. */
const firstLine = ({ plan }: Awaited<ReturnType<typeof proposed>>) =>
  plan.edits
    .flatMap((edit) =>
      edit.kind === "addSheet" && edit.sheet.name === "单位支出总表" ? edit.sheet.cells : [],
    )
    .filter(({ row, formula }) => row === 8 && formula !== undefined)
    .map(({ value, formula }) => ({ value, column: /\$([A-Z]+)\$\d+:/.exec(formula ?? "")?.[1] }));

/** A column put in before another, its heading beside theirs. */
const withColumn =
  (before: number, heading: string, amount: CellValue) =>
  (sheet: NewSheet): NewSheet => {
    const headingRow = 6;
    const moved = sheet.cells.map((cell) =>
      cell.column >= before ? { ...cell, column: cell.column + 1 } : cell,
    );
    const rows = [...new Set(sheet.cells.filter(({ row }) => row > headingRow + 1).map(({ row }) => row))];
    const added = [
      { row: headingRow, column: before, value: heading },
      ...rows.map((row) => ({ row, column: before, value: amount })),
    ];
    return { ...sheet, cells: [...moved, ...added], merges: [] };
  };

const renamed =
  (from: string, to: string) =>
  (sheet: NewSheet): NewSheet => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.value === from ? { ...cell, value: to } : cell)),
  });

test("a column put in before the amounts moves every formula along", async () => {
  const [before, after] = [await proposed((sheet) => sheet), await proposed(withColumn(4, "备注", "无"))];
  expect(firstLine(before).map(({ column }) => column)).toEqual(["E", "F", "G"]);
  expect(firstLine(after).map(({ column }) => column)).toEqual(["F", "G", "H"]);
  expect(firstLine(after).map(({ value }) => value)).toEqual(firstLine(before).map(({ value }) => value));
});

test("a column of amounts nobody knows is named and not read", async () => {
  const proposal = await proposed(withColumn(7, "应急支出", 1));
  expect(proposal.unused).toEqual([{ sheet: changed, labels: ["应急支出"] }]);
  expect(firstLine(proposal).map(({ column }) => column)).toEqual(["E", "F", "G"]);
});

test("a renamed column is named in a refusal, and no other stands in for it", async () => {
  const proposal = await proposed(renamed("项目支出", "专项经费"));
  const refused = proposal.forms.filter(({ action }) => action === "refused");
  expect(refused).toMatchObject([
    {
      template: "expenditure-summary",
      reason: "columnsMissing",
      columns: [{ zh: "项目支出" }],
      unknown: ["专项经费"],
    },
  ]);
});

test("a missing sheet refuses its form alone", async () => {
  const proposal = await proposed((sheet) => ({ ...sheet, cells: [] }));
  expect(proposal.forms.filter(({ action }) => action === "refused")).toMatchObject([
    { template: "expenditure-summary", reason: "notInSource" },
  ]);
});
