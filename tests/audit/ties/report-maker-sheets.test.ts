import { ruleBook } from "../../../src/audit/rule-book";
import { recognise } from "../../../src/templates/recognise";
import { allTemplates } from "../../../src/templates/sets";
import { WorkbookView } from "../../../src/workbook/snapshot";
import { auditSheets as auditWith, linesOf } from "../../support/audit-sheets";
import { snapshotOf } from "../../support/book";
import { reportMakerAccounts } from "../../support/report-maker-accounts";
import type { BudgetSheets } from "../../support/small-budget";

const print = { columnNumbers: "texts", codes: "whole", expenditureBlocks: 2 } as const;

/** The report-maker's sheets, one of them changed; sheets by how their names begin. */
function sheetsWith(
  beginning?: string,
  change: (rows: (string | number | null)[][]) => void = () => undefined,
): BudgetSheets {
  const sheets = reportMakerAccounts(print);
  const name = Object.keys(sheets).find((each) => beginning && each.startsWith(beginning));
  if (name) change(sheets[name]!);
  return Object.fromEntries(Object.entries(sheets).map(([key, rows]) => [key.split(" ")[0]!, rows]));
}

const read = (sheets: BudgetSheets) => recognise(new WorkbookView(snapshotOf(sheets)), allTemplates);
const audited = (sheets: BudgetSheets) => auditWith(sheets, ruleBook.checks, { ties: ruleBook.ties });

test("the report-maker's own sheets are read whole, but for what Z01 says was planned", () => {
  const { tables } = read(sheetsWith());
  const unknown = tables.flatMap(({ sheet, parts }) =>
    [...parts.unknownColumns.values()].flat().map((label) => `${sheet} ${label}`),
  );
  expect(unknown).toEqual(["Z01 年初预算数", "Z01 调整预算数"]);
});

test("balances of Z07 and Z09, and the third block of Z01", () => {
  const facts = read(sheetsWith());
  const general = facts.table("general-public-budget-account")!;
  const amounts = [
    ...["carryOver", "carryOverOfProjects", "income", "incomeForBasic", "personnel", "operating"],
    ...["carryForward", "carryForwardOfOpenProjects", "carryForwardOfClosedProjects"],
  ].map((column) => [column, general.fact("total", column)!.amount.toNumber()]);
  expect(Object.fromEntries(amounts)).toEqual({
    carryOver: 60_000,
    carryOverOfProjects: 60_000,
    income: 2_455_000,
    incomeForBasic: 1_705_000,
    personnel: 1_455_000,
    operating: 250_000,
    carryForward: 10_000,
    carryForwardOfOpenProjects: 10_000,
    carryForwardOfClosedProjects: 0,
  });
  const funds = facts.table("government-funds-account")!;
  expect(funds.fact("total", "carryForwardOfProjects")!.amount.toNumber()).toBe(7_500);
  const summary = facts.table("income-and-expenditure-account")!;
  const byNature = (line: string) => summary.fact(line, "amount", "expenditureByNature")!.amount.toNumber();
  expect(["basic", "personnel", "310", "economicTotal"].map(byNature)).toEqual([
    1_705_000, 1_455_000, 390_000, 2_727_500,
  ]);
});

test("they tie with each other", () => {
  const result = audited(sheetsWith());
  expect(linesOf(result)).toEqual([]);
  expect(result.withinRounding).toEqual([]);
});

test.each<[name: string, sheet: string, row: number, column: number, value: number, found: string]>([
  ["年末结转 of Z07", "Z07", 7, 15, 30_000, "error"],
  ["a kind of expenditure in Z01", "Z01", 6, 14, 1_800_000, "warning"],
  ["a vehicle of F01 that F03 leaves out", "F01", 3, 2, 4, "warning"],
  ["a source of other income in CS03", "CS03", 4, 1, 7_000, "warning tieBroken CS03!B6"],
  ["净资产 of CS08", "CS08", 5, 3, 870_000, "warning"],
  ["机关运行经费 of F03 above 公用经费 of Z07", "F03", 15, 3, 260_000, "F03!D1"],
])("%s that no longer ties is found", (_name, sheet, row, column, value, found) => {
  const lines = linesOf(audited(sheetsWith(sheet, (rows) => (rows[row]![column] = value))));
  expect(lines).toEqual([expect.stringContaining(found)]);
});
