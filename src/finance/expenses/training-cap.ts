import { Decimal, zero } from "../money/decimal";
import { longTraining, trainingNorms } from "../policy/parameters/training";
import type { Policy } from "../policy/policy";

/** 一类, 二类 and 三类培训. */
export const trainingClasses = ["first", "second", "third"] as const;
export type TrainingClass = (typeof trainingClasses)[number];

/**
 * The most a training may cost (培训费综合定额), lecturers' fees left out: the norm of its class for each head and day,
 * and a part of it for the days of a long training above the bound.
 *
 * @param heads - 人数.
 * @param days - 培训天数.
 * @returns Yuan.
 * @throws UnknownParameterValueError on a day before the norms.
 */
export function trainingCap(
  of: { readonly class: TrainingClass; readonly heads: number; readonly days: Decimal },
  policy: Policy,
  on: string,
): Decimal {
  const { total } = policy.valueOn(trainingNorms, on)[of.class];
  const { fullNormDays, shareAbove } = policy.valueOn(longTraining, on);
  const daysAbove = Decimal.max(zero, of.days.minus(fullNormDays));
  const normDays = of.days.minus(daysAbove).plus(daysAbove.times(shareAbove));
  return total.times(of.heads).times(normDays);
}
