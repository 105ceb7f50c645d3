import { debtClassWords, suggestedDebtClass } from "../finance/debt/debt-class";
import { repaymentSourceOf } from "../finance/debt/repayment-source";
import { yesOrNo } from "../finance/text/yes-no";
import { isBlank } from "./amount-cell";
import { CellError } from "./cell-error";
import { eachCell } from "./each-cell";
import { say } from "./words";

/**
 * 建议的债务类别：无收益、由一般公共预算偿还的为一般债务；有收益、由政府性基金、专项收入或项目收益偿还的为专项债务。
 *
 * @customfunction DEBTCLASS
 * @param hasRevenue 项目有无收益：有或无、是或否
 * @param source 偿债资金来源，如一般公共预算、政府性基金
 * @returns 一般债务或专项债务
 */
export function debtClassCells(hasRevenue: unknown[][], source: unknown[][]): unknown[][] {
  return eachCell([hasRevenue, source], (revenueCell, sourceCell) => {
    if (isBlank(revenueCell) && isBlank(sourceCell)) return "";
    const answer = yesOrNo(String(revenueCell ?? "").trim());
    const named = repaymentSourceOf(String(sourceCell ?? ""));
    const suggested = answer !== undefined && named ? suggestedDebtClass(answer, named) : undefined;
    if (!suggested) throw new CellError("notAvailable", say().classUndecided());
    return debtClassWords[suggested];
  });
}
