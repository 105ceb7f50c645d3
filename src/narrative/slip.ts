import { Decimal } from "../finance/money/decimal";
import { fromYuan, toYuan, type AmountUnit } from "../finance/money/unit";
import type { Figure } from "./figure";

/** The slip of the hand by which one amount became another. */
export type Slip =
  | { readonly kind: "extraDigit"; readonly digit: string }
  | { readonly kind: "missingDigit"; readonly digit: string }
  | { readonly kind: "transposed"; readonly digits: string }
  /** The point is off: printed so many times too large (10, 0.1…). */
  | { readonly kind: "timesTen"; readonly factor: string }
  /** The number is right in another unit. */
  | { readonly kind: "unit"; readonly meant: AmountUnit };

const units: readonly AmountUnit[] = ["yuan", "tenThousandYuan", "hundredMillionYuan"];
const factors: readonly string[] = ["10", "0.1", "100", "0.01", "1000", "0.001"];
/** Below this many digits too many numbers are one slip apart. */
const fewestDigits = 3;

/**
 * Explains a wrong amount, the plainest slip first: another unit, a shifted point, then one digit more, one fewer,
 * or two neighbours exchanged.
 *
 * @param exact - The true amount in the figure's unit, not rounded.
 */
export function findSlip({ value, decimals, unit }: Figure, exact: Decimal): Slip | undefined {
  if (!unit || exact.isZero() || value.isZero()) return undefined;
  const isPrinted = (amount: Decimal) =>
    [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN].some((mode) =>
      amount.toDecimalPlaces(decimals, mode).equals(value),
    );
  const meant = units.find((other) => other !== unit && isPrinted(fromYuan(toYuan(exact, unit), other)));
  if (meant) return { kind: "unit", meant };
  const wrong = digitsOf(value, decimals);
  const right = [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN].map((mode) =>
    digitsOf(exact.toDecimalPlaces(decimals, mode), decimals),
  );
  if (wrong.length < fewestDigits) return undefined;
  const factor = factors.find((times) => isPrinted(exact.times(times)));
  if (factor) return { kind: "timesTen", factor };
  for (const digits of right) {
    const slip = slipOfDigits(wrong, digits);
    if (slip) return slip;
  }
  return undefined;
}

function digitsOf(amount: Decimal, decimals: number): string {
  return amount.abs().toFixed(decimals).replace(".", "");
}

function slipOfDigits(wrong: string, right: string): Slip | undefined {
  const at = firstDifference(wrong, right);
  if (wrong.length === right.length + 1 && wrong.slice(at + 1) === right.slice(at))
    return { kind: "extraDigit", digit: wrong[at]! };
  if (right.length === wrong.length + 1 && right.slice(at + 1) === wrong.slice(at))
    return { kind: "missingDigit", digit: right[at]! };
  const isSwapped =
    wrong.length === right.length &&
    wrong[at] === right[at + 1] &&
    wrong[at + 1] === right[at] &&
    wrong.slice(at + 2) === right.slice(at + 2);
  return isSwapped ? { kind: "transposed", digits: wrong.slice(at, at + 2) } : undefined;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
