import { debtOfSnapshot } from "../../../src/jobs/debt/debt";
import { debtFormKinds, debtFormPlan, debtSheetsPlan } from "../../../src/jobs/debt/debt-sheets";
import { policyColumns, policySheetName } from "../../../src/reports/policy-columns";
import { readFigureSheets } from "../../../src/templates/debt/read-figures";
import { addressOf } from "../../../src/workbook/address";
import type { NewSheet, Plan } from "../../../src/workbook/plan";
import { WorkbookView } from "../../../src/workbook/snapshot";
import { snapshotOfSheets } from "../../support/book-of-sheets";
import { snapshotOf, type SheetRows } from "../../support/book";
import { debtBook } from "../../support/debt-forms";
import { ledgerRows, soundDebt } from "../../support/debt-ledger";
import { libreOffice } from "../../support/office-programs";
import { recalculate } from "../../support/recalculate";

const on = "2026-11-22";
const report = debtOfSnapshot(
  snapshotOf({ ...debtBook, 台账: ledgerRows([soundDebt, { ...soundDebt, project: "水厂", method: null }]) }),
  { on },
);
const sheetsOf = (plan: Plan) => plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));
const form = (kind: (typeof debtFormKinds)[number]) => sheetsOf(debtFormPlan(kind, "云岭县财政局", []))[0]!;
const textsOf = (sheet: NewSheet) => sheet.cells.map(({ value }) => String(value ?? "")).join("\n");

describe("the sheets of a report", () => {
  test("are the monitoring sheet with two charts, the repayment plan and the changes", () => {
    const plan = debtSheetsPlan(report, ["债务指标监测表"]);
    expect(plan.edits.map(({ kind }) => kind)).toEqual([
      "addSheet",
      "addChart",
      "addChart",
      "addSheet",
      "addSheet",
    ]);
    expect(sheetsOf(plan).map(({ name }) => name)).toEqual([
      "债务指标监测表 (2)",
      "还本付息计划表",
      "债务变动表",
    ]);
    expect(plan.edits.flatMap((edit) => (edit.kind === "addChart" ? [edit.chart.sheet] : []))).toEqual([
      "债务指标监测表 (2)",
      "债务指标监测表 (2)",
    ]);
  });

  test("without a ledger there is nothing to plan", () => {
    const plan = debtSheetsPlan(debtOfSnapshot(snapshotOf(debtBook), { on }), []);
    expect(sheetsOf(plan).map(({ name }) => name)).toEqual(["债务指标监测表"]);
  });

  test("where the county adopted its measures in 政策参数 they stand under their own heading", () => {
    const decided: SheetRows = [
      [policySheetName],
      [],
      Object.values(policyColumns),
      ...["county-debt-gate", "debt-reserve-share"].map((id) => [
        "",
        id,
        "",
        "",
        "",
        "2015-01-01",
        "启用",
        "本县办法",
      ]),
    ];
    const adopted = debtOfSnapshot(snapshotOf({ ...debtBook, [policySheetName]: decided }), { on });
    expect(adopted.gate).not.toBeNull();
    expect(textsOf(sheetsOf(debtSheetsPlan(report, []))[0]!)).not.toContain("本地办法口径");
    expect(textsOf(sheetsOf(debtSheetsPlan(adopted, []))[0]!)).toContain("四、本地办法口径");
  });

  test("the monitoring sheet is read again for the figures it holds", async () => {
    const [monitoring] = sheetsOf(debtSheetsPlan(report, []));
    const again = readFigureSheets(new WorkbookView(await snapshotOfSheets([monitoring!])));
    expect(again.map(({ name, amount }) => [name, amount.toFixed()])).toEqual(
      report.figures.map(({ name, yuan }) => [name, yuan]),
    );
  });
});

describe("blank forms", () => {
  test.each(debtFormKinds)("%s prints on one page in width and names nobody but the unit", (kind) => {
    const sheet = form(kind);
    expect(sheet.print?.fitToWidth).toBe(true);
    expect(textsOf(sheet)).toContain("云岭县财政局");
    expect(textsOf(sheet)).not.toContain("隐性");
  });

  test("the approval form asks the six matters", () => {
    expect(textsOf(form("borrowingApproval")).match(/[一二三四五六]、/g)).toEqual([
      "一、",
      "二、",
      "三、",
      "四、",
      "五、",
      "六、",
    ]);
  });

  test("tells the days by which the papers of a loan are due, from the days filled in", () => {
    const approval = form("borrowingApproval");
    const due = approval.cells.filter(({ formula }) => formula !== undefined);
    expect(due.map(({ formula }) => formula)).toEqual([
      'IF(ISNUMBER(C19),C19+10,"")',
      'IF(ISNUMBER(C21),C21+10,"")',
    ]);
    expect(textsOf(approval)).toMatch(/备案截止日期（10日内）[\s\S]*报送截止日期（10日内）/);
    expect(textsOf(form("borrowingPlan"))).toContain("下达截止日期（1个月内）");
  });
});

const office = libreOffice();
(office === undefined ? describe.skip : describe)("LibreOffice", () => {
  test("recalculates plans and forms to the values written", () => {
    const filled = form("borrowingPlan");
    const inRow = (row: number, values: readonly number[]) =>
      new Map(values.map((value, index) => [addressOf({ row, column: 2 + index }), value]));
    const amounts = inRow(3, [100, 50, 30, 4]);
    const planned: NewSheet = {
      ...filled,
      cells: filled.cells.map((cell) => ({ ...cell, value: amounts.get(addressOf(cell)) ?? cell.value })),
    };
    // 2026-01-31: a month later is the last of February.
    const approvedOn = { row: 20, column: 2, value: 46_053 };
    const signedOn = { row: 18, column: 2, value: 46_053 };
    const dated = (sheet: NewSheet, day: typeof signedOn) => ({
      ...sheet,
      cells: [...sheet.cells.filter(({ row, column }) => row !== day.row || column !== day.column), day],
    });
    const repayment = sheetsOf(debtSheetsPlan(report, []))[1]!;
    const books = [dated(planned, approvedOn), repayment, dated(form("borrowingApproval"), signedOn)];
    const [plan, schedule, approval] = recalculate(office!, books);
    const at = (row: number, column: number) => plan!.sheets[0]!.cell(row, column)?.value;
    expect([at(3, 6), at(4, 6) ?? "", at(18, 2), at(18, 6)]).toEqual([120, "", 100, 120]);
    expect(at(20, 6)).toBe(46_081);
    expect([19, 21].map((row) => approval!.sheets[0]!.cell(row, 2)?.value ?? "")).toEqual([46_063, ""]);
    const live = repayment.cells.filter(({ formula }) => formula !== undefined);
    expect(live.length).toBeGreaterThan(5);
    for (const { row, column, value } of live) {
      expect(schedule!.sheets[0]!.cell(row, column)?.value).toBeCloseTo(Number(value), 8);
    }
  }, 120_000);
});
