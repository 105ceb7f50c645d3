import { sumOf, type Decimal } from "../../finance/money/decimal";
import { rounded, type Printing } from "../../finance/money/rounding";
import { yuanPer, type AmountUnit } from "../../finance/money/unit";

/** An amount that lives in its cell as a formula over a source sheet, and what it is when it is written. */
export interface LiveAmount {
  /** In yuan, not rounded. */
  readonly yuan: Decimal;
  /** Built-in functions over cells of the source, without `=`; in `unit`, not rounded. */
  readonly formula: string;
  readonly unit: AmountUnit;
}

/** An amount of a form: live over the sheets of this workbook, or a constant in yuan. */
export type Amount = LiveAmount | Decimal;

export function yuanOf(amount: Amount): Decimal {
  return "formula" in amount ? amount.yuan : amount;
}

/** What a cell says: a formula of built-in functions and the value it has. */
export interface LiveCell {
  readonly value: number;
  readonly formula: string;
}

/** The sum of live amounts; those in another unit than the first are converted. */
export function liveSum(parts: readonly [LiveAmount, ...LiveAmount[]]): LiveAmount {
  const [{ unit }] = parts;
  return {
    yuan: sumOf(parts.map(({ yuan }) => yuan)),
    formula: parts.map((part) => inUnit(part, unit)).join("+"),
    unit,
  };
}

/** What is left of a live amount when another is taken out. */
export function liveDifference(whole: LiveAmount, part: LiveAmount): LiveAmount {
  const { unit } = whole;
  return {
    yuan: whole.yuan.minus(part.yuan),
    formula: `${whole.formula}-(${inUnit(part, unit)})`,
    unit,
  };
}

/** A live amount as a form prints it: each cell rounded half up from its source by itself (逐格四舍五入). */
export function printedLive(amount: LiveAmount, printing: Printing): LiveCell {
  return {
    value: rounded(amount.yuan, printing).toNumber(),
    formula: `ROUND(${inUnit(amount, printing.unit)},${printing.decimals})`,
  };
}

/** The formula in another unit: `SUM(A1:A9)/10000`. */
function inUnit({ formula, unit }: LiveAmount, wanted: AmountUnit): string {
  if (unit === wanted) return formula;
  const factor = yuanPer(wanted).dividedBy(yuanPer(unit));
  const whole = /[+-]/.test(formula.replace(/"[^"]*"|'[^']*'|\([^()]*\)/g, "")) ? `(${formula})` : formula;
  return factor.greaterThan(1)
    ? `${whole}/${factor.toFixed()}`
    : `${whole}*${yuanPer(unit).dividedBy(yuanPer(wanted)).toFixed()}`;
}
