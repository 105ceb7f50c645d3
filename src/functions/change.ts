import { changePhrase } from "../finance/money/change-phrase";
import { amountOf, isBlank } from "./amount-cell";
import { eachCell } from "./each-cell";
import { placesOf } from "./places";
import { unitOf } from "./unit-word";

/**
 * 增减说明：如“增加25.00万元，增长109.12%”“持平”。增长率以基数为分母；基数为0或负数时不计算。
 *
 * @customfunction CHANGE
 * @param base 基数，如上年预算数；空白为无对比数
 * @param now 本年数
 * @param [unit] 两数的单位：元、千元、万元或亿元；不填为万元
 * @param [decimals] 金额保留的小数位数；不填为2
 * @param [rateDecimals] 增长率保留的小数位数；不填为2
 * @returns 增减说明
 */
export function changeCells(
  base: unknown[][],
  now: unknown[][],
  unit?: string,
  decimals?: number,
  rateDecimals?: number,
): unknown[][] {
  const printing = { unit: unitOf(unit ?? "万元"), decimals: placesOf(decimals) };
  return eachCell([base, now], (baseCell, nowCell) =>
    changePhrase(
      {
        base: isBlank(baseCell) ? undefined : amountOf(baseCell, printing.unit),
        now: amountOf(nowCell, printing.unit),
        rateDecimals: placesOf(rateDecimals),
        ...printing,
      },
      "zh",
    ),
  );
}
