import { intersection } from "../../finance/money/interval";
import { fromYuan } from "../../finance/money/unit";
import type { ChangeStatement } from "../../narrative/change-statements";
import type { Figure } from "../../narrative/figure";
import { shareInterval } from "../../finance/money/rates";
import { stepOf } from "../../narrative/printed-interval";
import { interval } from "../../finance/money/interval";
import type { ComparedAmounts } from "./compared-amounts";
import { testRate } from "./rates";

/** How a wrong rate came about: the difference itself was printed as one, the new amount was taken as base, or it was copied from the line above. */
export type RateSlip = "differenceAsRate" | "newAsBase" | "copied";

/** Explains a wrong rate of a change, the plainest slip first. */
export function slipOfRate(
  rate: Figure,
  change: ChangeStatement,
  amounts: ComparedAmounts,
  all: readonly ChangeStatement[],
): RateSlip | undefined {
  if (isDifference(rate, amounts, change.now!.figure)) return "differenceAsRate";
  const difference = amounts.now.amount.minus(amounts.base.amount).abs();
  const onNew = shareInterval(interval(difference), amounts.now.values);
  if (onNew && testRate(rate, onNew) !== "differs") return "newAsBase";
  const above = all[all.indexOf(change) - 1];
  return above?.rate?.figure.text === rate.text ? "copied" : undefined;
}

/** 500.12 − 472.90 = 27.22, printed as 27.22%. */
export function isDifference(
  rate: Figure,
  { now, base }: Pick<ComparedAmounts, "now" | "base">,
  { unit }: Figure,
): boolean {
  if (!unit) return false;
  const difference = fromYuan(now.amount.minus(base.amount).abs(), unit);
  const printed = interval(rate.value.abs().times(100), stepOf(rate).times(100));
  return intersection(printed, interval(difference)) !== undefined && !difference.isZero();
}
