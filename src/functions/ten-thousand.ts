import { rounded } from "../finance/money/rounding";
import { amountOf, isBlank } from "./amount-cell";
import { eachCell } from "./each-cell";
import { placesOf } from "./places";
import { unitOf } from "./unit-word";

/**
 * 换算为万元：按指定位数四舍五入，如873617元为87.36。
 *
 * @customfunction TENTHOUSAND
 * @param amount 金额；文本中写明单位的按所写单位
 * @param [decimals] 保留的小数位数；不填为2
 * @param [unit] 金额的单位：元、千元、万元或亿元；不填为元
 * @returns 以万元为单位的金额
 */
export function tenThousandCells(amount: unknown[][], decimals?: number, unit?: string): unknown[][] {
  const printing = { unit: "tenThousandYuan", decimals: placesOf(decimals) } as const;
  const given = unitOf(unit ?? "元");
  return eachCell([amount], (cell) =>
    isBlank(cell) ? "" : rounded(amountOf(cell, given), printing).toNumber(),
  );
}
