import { growthPhrase } from "../finance/money/growth-phrase";
import { amountOf, isBlank } from "./amount-cell";
import { CellError } from "./cell-error";
import { eachCell } from "./each-cell";
import { placesOf } from "./places";
import { say } from "./words";

/**
 * 写明基数的增长率：如“比上年预算数增长109.12%”“与上年预算数持平”。基数为0或负数时不计算。
 *
 * @customfunction GROWTHON
 * @param baseName 基数的名称，如上年预算数、上年决算数
 * @param base 基数
 * @param now 本年数，与基数同一单位
 * @param [decimals] 增长率保留的小数位数；不填为2
 * @returns 增长说明
 */
export function growthOnCells(
  baseName: unknown[][],
  base: unknown[][],
  now: unknown[][],
  decimals?: number,
): unknown[][] {
  const rateDecimals = placesOf(decimals);
  return eachCell([baseName, base, now], (nameCell, baseCell, nowCell) => {
    if (isBlank(baseCell)) throw new CellError("notAvailable", say().noBase());
    const [from, to] = [amountOf(baseCell), amountOf(nowCell)];
    return growthPhrase({ baseName: String(nameCell ?? ""), base: from, now: to, rateDecimals }, "zh");
  });
}
