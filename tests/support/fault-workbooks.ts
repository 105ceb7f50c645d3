import { debtFigureNames, debtFigureTitles } from "../../src/finance/debt/debt-figures";
import { ledgerRows as budgetLedgerRows, soundLedger } from "./budget-ledger";
import type { SheetRows } from "./book";
import { ledgerRows as debtLedgerRows, soundDebt } from "./debt-ledger";
import { countyFigures } from "./monitored-place";
import { smallBudget } from "./small-budget";
import { workbookOfRows } from "./workbook-of-rows";

/**
 * Two sheets of a small budget, one formula and one amount typed as text among them, in which the total of 三公经费 is
 * not its parts; and a sheet of working cells with a function of ours, which nobody here computes.
 */
export function faultyBudget(): Uint8Array {
  const { 收支, 三公 } = smallBudget();
  收支![8]![3] = "300,000.00";
  三公![6]![0] = 5.95;
  const summary: SheetRows = 收支!.map((row, index) =>
    index === 14 ? [row[0]!, { formula: "B8", value: 2_345_678.9 }, ...row.slice(2)] : row,
  );
  return workbookOfRows({
    收支: summary,
    三公: 三公!,
    测算: [[10, 40, { formula: "IFERROR(CS.SHARE(A1,B1),0)", value: 0 }]],
  });
}

/**
 * What budget forms, debt sheets and a comparison with the treasury are made from: a ledger of the budget, one of debt,
 * the figures of a county, and the treasury's book of one unit.
 */
export function ledgers(): Uint8Array {
  return workbookOfRows({
    预算明细: budgetLedgerRows(soundLedger.slice(0, 3), 2026),
    台账: debtLedgerRows([soundDebt]),
    国库总会计账: [
      ["一般公共预算总会计账"],
      ["单位名称", "科目编码", "科目名称", "金额"],
      ["云岭县星野管理局", "2010301", "行政运行", 1_303_457.28],
    ],
    债务指标数据: [
      ["债务指标数据"],
      ["编制单位：云岭县财政局", null, "单位：万元"],
      ["项目", "金额"],
      ...debtFigureNames.map((name) => [debtFigureTitles[name].zh, Number(countyFigures[name])]),
    ],
  });
}
