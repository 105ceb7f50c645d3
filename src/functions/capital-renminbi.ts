import { toCapitalRenminbi } from "../finance/money/capital-renminbi";
import { amountOf, isBlank } from "./amount-cell";
import { CellError } from "./cell-error";
import { eachCell } from "./each-cell";
import { say } from "./words";

/**
 * 人民币大写：如1005.2为“人民币壹仟零伍元贰角整”。四舍五入到分。
 *
 * @customfunction RMBUPPER
 * @param amount 金额，单位元
 * @returns 大写金额
 */
export function capitalRenminbiCells(amount: unknown[][]): unknown[][] {
  return eachCell([amount], (cell) => {
    if (isBlank(cell)) return "";
    const words = toCapitalRenminbi(amountOf(cell));
    if (words === undefined) throw new CellError("value", say().amountTooLarge(String(cell)));
    return words;
  });
}
