import { Decimal } from "../money/decimal";
import { completionOf } from "../money/rates";

const monthsOfYear = 12;

/** How far a budget is spent beside how far the year has gone. */
export interface ExecutionPace {
  /** 支出进度: spent so far over the year's budget, a fraction. */
  readonly completion: Decimal;
  /** 序时进度: months gone over twelve, a fraction. */
  readonly elapsed: Decimal;
  /** Completion less elapsed time: positive when spending runs ahead of time. */
  readonly ahead: Decimal;
}

/**
 * Execution against time (支出进度与序时进度).
 *
 * @param executed - Spent from January to the end of the month, cumulative, yuan.
 * @param budget - The year's budget, yuan.
 * @param month - The last month counted, 1 to 12.
 * @returns `undefined` when the budget is not positive.
 */
export function executionPace(executed: Decimal, budget: Decimal, month: number): ExecutionPace | undefined {
  const completion = completionOf(executed, budget);
  if (completion === undefined) return undefined;
  const elapsed = new Decimal(month).dividedBy(monthsOfYear);
  return { completion, elapsed, ahead: completion.minus(elapsed) };
}
