import type { Finding, ShownAmount } from "../../audit/finding";
import type { Language } from "../../audit/words/language";
import { Decimal } from "../../finance/money/decimal";
import { formatAmount, unitName } from "../../finance/money/format-amount";
import type { ShownFigures } from "./shown-line";

/** The figures of a finding in the unit of its form; `undefined` when it has none. */
export function figuresOf(
  { actual, expected, difference }: Pick<Finding, "actual" | "expected" | "difference">,
  language: Language,
): ShownFigures | undefined {
  const unit = (actual ?? expected ?? difference)?.unit;
  if (unit === undefined) return undefined;
  const print = ({ yuan, decimals }: ShownAmount) => formatAmount(new Decimal(yuan), { unit, decimals });
  return {
    unit: unitName(unit, language),
    ...(actual && { actual: print(actual) }),
    ...(expected && { expected: print(expected) }),
    ...(difference && { difference: print(difference) }),
  };
}
