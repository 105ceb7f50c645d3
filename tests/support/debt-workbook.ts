import { debtFigureNames, debtFigureTitles } from "../../src/finance/debt/debt-figures";
import { policyColumns, policySheetName } from "../../src/reports/policy-columns";
import { debtBook } from "./debt-forms";
import { ledgerRows, soundDebt } from "./debt-ledger";
import { countyFigures } from "./monitored-place";
import { workbookOfRows } from "./workbook-of-rows";

/** An invented county: its published forms, its figures in 万元, its ledger, and its own measures adopted. */
export function debtWorkbook(): Uint8Array {
  return workbookOfRows({
    ...debtBook,
    债务指标数据: [
      ["债务指标数据"],
      ["编制单位：云岭县财政局", null, "单位：万元"],
      ["项目", "金额"],
      ...debtFigureNames.map((name) => [debtFigureTitles[name].zh, Number(countyFigures[name])]),
    ],
    台账: ledgerRows([
      { ...soundDebt, agreedAmount: 60000, opening: 50000, borrowed: 0, repaid: 2000, closing: 48000 },
      { ...soundDebt, project: "污水处理厂", maturity: "2033-06-30", method: "等额本金", closing: 36000 },
      { ...soundDebt, project: "水厂", rate: null },
    ]),
    [policySheetName]: [
      [policySheetName],
      [],
      Object.values(policyColumns),
      ...["county-debt-gate", "debt-reserve-share"].map((id) => {
        return ["", id, "", "", "", "2015-01-01", "启用", "本县办法"];
      }),
    ],
  });
}
