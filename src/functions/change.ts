import { changePhrase } from "../finance/money/change-phrase";
import { unitWords, type AmountUnit } from "../finance/money/unit";
import { amountOf, isBlank } from "./amount-cell";
import { CellError } from "./cell-error";
import { eachCell } from "./each-cell";
import { say } from "./words";

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

function unitOf(word: string): AmountUnit {
  const unit = (Object.keys(unitWords) as AmountUnit[]).find((each) => unitWords[each] === word.trim());
  if (!unit) throw new CellError("value", say().noUnit(word)).toExcel();
  return unit;
}

function placesOf(decimals: number | undefined): number {
  const places = decimals ?? 2;
  if (!Number.isInteger(places) || places < 0 || places > 10) {
    throw new CellError("value", say().noPlaces(String(places))).toExcel();
  }
  return places;
}
