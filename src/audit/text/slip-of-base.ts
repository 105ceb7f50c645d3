import { add, subtract } from "../../finance/money/interval";
import { completionInterval } from "../../finance/money/rates";
import type { ChangeStatement } from "../../narrative/change-statements";
import type { CompletionStatement } from "../../narrative/ratio-statements";
import { sideOf } from "./compared-amounts";
import { completionsOf } from "./fitting-base";
import { testRate } from "./rates";

/**
 * The completion beside a comparison that shows its base to be misprinted: 预算300万元，决算345.68万元，完成115.23%，大于预算
 * with another budget printed. Completion and comparison agree with each other, so that the one slip is the
 * completion's to tell.
 */
export function slipOfBase(
  { now, baseAmount, change, direction: { kind } }: ChangeStatement,
  completions: readonly CompletionStatement[],
): CompletionStatement | undefined {
  if (!now || !baseAmount) return undefined;
  const executed = sideOf(now);
  const isMore = kind === "increase" || kind === "greater";
  const isLess = kind === "decrease" || kind === "smaller";
  return completions.find((completion) => {
    if (completion.now !== now || completion.baseAmount !== baseAmount) return false;
    const { figure } = completion.rate;
    const printed = completionsOf(now, baseAmount);
    if (!printed || testRate(figure, printed) !== "differs") return false;
    if (isMore ? !figure.value.greaterThan(1) : !isLess || !figure.value.lessThan(1)) return false;
    const moved = change && sideOf(change);
    if (!moved || !executed) return true;
    const base = isMore ? subtract(executed.values, moved.values) : add(executed.values, moved.values);
    const meant = completionInterval(executed.values, base);
    return meant !== undefined && testRate(figure, meant) !== "differs";
  });
}
