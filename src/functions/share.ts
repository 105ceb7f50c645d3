import { shareOf } from "../finance/money/rates";
import { amountOf } from "./amount-cell";
import { eachCell } from "./each-cell";
import { ratioCell } from "./ratio-cell";

/**
 * 占比：部分÷总体，精确到双精度所能表示的位数。总体不是正数时不计算。结果为小数（0.339即33.9%）。
 *
 * @customfunction SHARE
 * @param part 部分
 * @param whole 总体，与部分同一单位
 * @returns 占比
 */
export function shareCells(part: unknown[][], whole: unknown[][]): unknown[][] {
  return eachCell([part, whole], (partCell, wholeCell) =>
    ratioCell(shareOf(amountOf(partCell), amountOf(wholeCell))),
  );
}
