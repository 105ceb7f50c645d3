import { Decimal } from "../finance/money/decimal";
import { amountOf, isBlank } from "./amount-cell";
import { eachCell } from "./each-cell";
import { placesOf } from "./places";

/**
 * 四舍五入：按看到的十进制数取整，没有二进制误差（1.005取两位为1.01），负数向远离0的方向。
 *
 * @customfunction ROUNDHALF
 * @param number 要取整的数
 * @param [decimals] 保留的小数位数；不填为2
 * @returns 取整后的数
 */
export function roundHalfCells(number: unknown[][], decimals?: number): unknown[][] {
  const places = placesOf(decimals);
  return eachCell([number], (cell) =>
    isBlank(cell) ? "" : amountOf(cell).toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toNumber(),
  );
}
