import { zero, type Decimal } from "../../finance/money/decimal";
import { interval, negate, type Interval } from "../../finance/money/interval";
import type { ChangeStatement } from "../../narrative/change-statements";
import { roundedInterval, sizeOf } from "../../narrative/printed-interval";

/** A change as a number: a fall is below zero, and 持平 is nothing. */
export interface SignedChange {
  /** Yuan. */
  readonly amount: Decimal;
  /** Every value it may stand for. */
  readonly values: Interval;
  /** As printed: 增加25万元, 持平. */
  readonly printed: string;
}

const saysUnchanged = /^(?:持平|保持不变)$/;

/**
 * What a text says that a quantity changed by.
 *
 * @param step - The last place that the changes beside it are printed to, in yuan.
 * @param printedTo - The last place of the amounts themselves: 持平 is said where both sides are printed alike, whatever
 *   the yuan behind them.
 * @returns `undefined` where no amount of change is said: a rate alone, 基本持平, 与上年口径一致.
 */
export function signedChange(
  { change, direction, base }: ChangeStatement,
  step: Decimal,
  printedTo: Decimal,
): SignedChange | undefined {
  if (!change) {
    if (!base || !saysUnchanged.test(direction.word)) return undefined;
    return { amount: zero, values: interval(zero, printedTo.times(2)), printed: direction.word };
  }
  const [size, values] = [sizeOf(change.figure), roundedInterval(change.figure, step)];
  if (!size || !values) return undefined;
  const isFall = direction.kind === "decrease" || direction.kind === "smaller";
  return {
    amount: isFall ? size.negated() : size,
    values: isFall ? negate(values) : values,
    printed: `${direction.word}${change.figure.text}`,
  };
}
