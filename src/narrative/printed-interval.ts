import { Decimal, zero } from "../finance/money/decimal";
import { interval, type Interval } from "../finance/money/interval";
import { toYuan } from "../finance/money/unit";
import type { Figure } from "./figure";

/** The size of a figure in what it counts: yuan, heads, or a fraction; `undefined` where no unit is printed. */
export function sizeOf({ kind, value, yuan }: Figure): Decimal | undefined {
  return kind === "amount" ? yuan : value;
}

/** The last place a figure is printed to: in yuan for amounts, a fraction for rates; counts are exact. */
export function stepOf({ kind, unit, decimals }: Figure): Decimal {
  const step = new Decimal(10).pow(-decimals);
  if (kind === "rate") return step.dividedBy(100);
  return kind === "amount" && unit ? toYuan(step, unit) : zero;
}

/** The finest last place of figures that belong together: people leave out zeros at the end (18 beside 35.1449). */
export function finestStep(figures: readonly Figure[]): Decimal {
  return figures.reduce((finest, figure) => Decimal.min(finest, stepOf(figure)), stepOf(figures[0]!));
}

/** Every value a printed figure may stand for when rounded half up to a step, its own unless a finer one is given. */
export function roundedInterval(figure: Figure, step = stepOf(figure)): Interval | undefined {
  const size = sizeOf(figure);
  return size && interval(size, step);
}

/** Every value a printed figure may stand for, rounded or cut off: a full step to either side. */
export function printedInterval(figure: Figure): Interval | undefined {
  return roundedInterval(figure, stepOf(figure).times(2));
}

/** Whether a rate prints a ratio, a fraction, rounded half up. */
export function isPrintedAs(ratio: Decimal, { value, decimals }: Figure): boolean {
  return ratio.toDecimalPlaces(decimals + 2, Decimal.ROUND_HALF_UP).equals(value);
}
