import { plainText } from "../../../src/narrative/write/written-text";
import { writeText } from "../../../src/narrative/write/write-text";
import { proposeReport, writeReport } from "../../../src/jobs/report/report";
import { recognise } from "../../../src/templates/recognise";
import { allTemplates } from "../../../src/templates/sets";
import { WorkbookView } from "../../../src/workbook/snapshot";
import { bookOf } from "../../support/book";
import { ledgerRows, soundLedger } from "../../support/budget-ledger";
import { MemoryHost } from "../../support/memory-host";
import { MemoryWorkbook } from "../../support/memory-workbook";
import { smallBudget, smallBudgetWith, type BudgetSheets } from "../../support/small-budget";
import { operationInformation, smallFinalAccounts } from "../../support/small-final-accounts";
import { byItemOfYear } from "../../support/three-public-books";

function textOf(book: WorkbookView, year: number, typed: Readonly<Record<string, string>> = {}): string {
  const facts = recognise(book, allTemplates);
  return plainText(writeText({ facts, year, given: new Map(Object.entries(typed)) })!);
}

/** What the text says of agency operating expenditure. */
const agencyOperation = (text: string) => /机关运行经费预算为(.*)。/.exec(text)?.[1];

const threePublicRow = 6;
const agencyColumn = 6;
const withAgency = (value: number | null, sheets: BudgetSheets = smallBudget()): BudgetSheets => ({
  ...sheets,
  三公: smallBudgetWith("三公", threePublicRow, agencyColumn, value)["三公"]!,
});

describe("agency operating expenditure (机关运行经费)", () => {
  const operating = "基本支出";
  const withoutOperating = (): BudgetSheets => ({
    ...smallBudget(),
    [operating]: smallBudget()[operating]!.map((row) =>
      row.map((value, column) => (column === 5 && typeof value === "number" ? 0 : value)),
    ),
  });

  it.each([
    { name: "printed", sheets: withAgency(20), said: "20.00万元" },
    { name: "printed as nothing", sheets: withAgency(0), said: "0.00万元" },
    { name: "left empty beside operating expenditure", sheets: withAgency(null), said: "【金额】" },
    {
      name: "left empty where there is no operating expenditure",
      sheets: withAgency(null, withoutOperating()),
      said: "0.00万元",
    },
  ])("$name → $said", ({ sheets, said }) => {
    expect(agencyOperation(textOf(bookOf(sheets), 2025))).toBe(said);
  });

  it("is what a person typed for an empty cell", () => {
    const text = textOf(bookOf(withAgency(null)), 2025, { agencyOperatingExpenditure: "18.5" });
    expect(agencyOperation(text)).toBe("18.50万元");
  });

  it("is asked for in the text of a book made from a ledger, which does not tell it", async () => {
    const workbook = new MemoryWorkbook();
    workbook.addSheet("预算明细", ledgerRows(soundLedger));
    const host = new MemoryHost(workbook);
    const { plan } = await proposeReport(host, { set: "district-budget" });
    await writeReport(host, { plan, at: "2026-11-22T08:00:00Z" });
    expect(agencyOperation(textOf(new WorkbookView(await host.read("all", [])), 2026))).toBe("【金额】");
  });
});

describe("agency operating expenditure of a final account", () => {
  const { 决算情况说明: _text, ...forms } = smallFinalAccounts();

  it.each([
    { name: "told by 机构运行信息表", sheets: { ...forms, F03: operationInformation() }, said: "25.00万元" },
    { name: "told by no form", sheets: forms, said: "【金额】" },
  ])("$name → $said", ({ sheets, said }) => {
    expect(textOf(bookOf(sheets), 2024)).toContain(`2024年度机关运行经费支出${said}，`);
  });
});

describe("last year's three public expenses beside this year's", () => {
  const lines = ["合计", "因公出国（境）费", "公务用车购置及运行费", "购置费", "运行费", "公务接待费"];
  const now = [5, 0, 4, 0, 4, 1];

  it.each([
    { name: "told", last: [5, 0, 4, 0, 4, 1], said: "，与2024年预算持平" },
    { name: "told in part", last: [1, null, null, null, null, 1], said: "，比2024年预算增加4.00万元" },
    { name: "told as nothing", last: [0, 0, 0, 0, 0, 0], said: "（基数为0，不计算增长率）" },
    { name: "left empty throughout", last: lines.map(() => null), said: "，比2024年预算【增减情况】" },
  ])("$name → $said", ({ last, said }) => {
    const rows = byItemOfYear(
      2025,
      lines.map((label, index) => [label, last[index]!, now[index]!] as const),
    );
    const text = textOf(bookOf({ ...smallBudget(), 三公: rows }), 2025);
    expect(text).toContain(`2025年“三公”经费预算数为5.00万元`);
    expect(/“三公”经费预算数为5.00万元(.*?)。/.exec(text)?.[1]).toContain(said);
  });
});
