import { Decimal } from "../../finance/money/decimal";
import type { Figure } from "../../narrative/figure";
import { readFigures } from "../../narrative/read-figures";

/** How much more or less than its budget was spent, as the words after a completion say it. */
export interface ToldDifference {
  readonly word: string;
  readonly figure: Figure;
}

const difference = /^[,;]?(?:支出)?决算数?(大于|高于|多于|小于|低于|少于)(?:年初|全年)?预算(?:数|金额)?$/;
/** A smaller part of the amount may round away. */
const leastPart = "0.01";

/**
 * What a completion of exactly 100 % contradicts: 决算数大于预算数0.5万元, said right after it, an amount that no rounding of
 * the rate hides.
 */
export function differenceBeside(rate: Figure): ToldDifference | undefined {
  if (!rate.value.equals(1)) return undefined;
  const { paragraph, span } = rate;
  const figures = readFigures(paragraph);
  const next = figures.find((figure) => figure.span.start >= span.end);
  const word = next && difference.exec(paragraph.text.slice(span.end, next.span.start))?.[1];
  const before = figures.flatMap((figure) => (figure.span.end <= span.start ? (figure.yuan ?? []) : []));
  if (!word || !next.yuan || before.length === 0) return undefined;
  const isSeen = next.yuan.greaterThanOrEqualTo(Decimal.max(...before).times(leastPart));
  return next.yuan.greaterThan(0) && isSeen ? { word, figure: next } : undefined;
}
