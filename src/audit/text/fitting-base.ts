import { completionInterval } from "../../finance/money/rates";
import type { Interval } from "../../finance/money/interval";
import { finestStep } from "../../narrative/printed-interval";
import type { CompletionStatement } from "../../narrative/ratio-statements";
import type { Statement } from "../../narrative/statement";
import { sideOf } from "./compared-amounts";
import { testRate } from "./rates";

/** Every completion that two printed amounts allow; `undefined` where the budget may be nothing. */
export function completionsOf(now: Statement, budget: Statement): Interval | undefined {
  const step = finestStep([now.figure, budget.figure]);
  const [executed, base] = [sideOf(now, step), sideOf(budget, step)];
  return executed && base && completionInterval(executed.values, base.values);
}

/** The other amount of the item (全年预算数) of which the printed rate is the completion. */
export function fittingBase({ rate, now, bases }: CompletionStatement): Statement | undefined {
  return bases.find((base) => {
    const possible = now && completionsOf(now, base);
    return possible && testRate(rate.figure, possible) !== "differs";
  });
}
