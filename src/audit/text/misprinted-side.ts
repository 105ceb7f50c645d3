import type { Decimal } from "../../finance/money/decimal";
import { intersection, subtract } from "../../finance/money/interval";
import { growthInterval } from "../../finance/money/rates";
import type { ChangeStatement } from "../../narrative/change-statements";
import { finestStep } from "../../narrative/printed-interval";
import type { Statement } from "../../narrative/statement";
import { goBack, sideOf, type AmountsCompared, type ComparedAmounts } from "./compared-amounts";
import { testRate } from "./rates";

/** The one amount of a comparison that all else in it contradicts, and what all else says it is. */
export interface MisprintedSide {
  readonly side: "now" | "base";
  readonly statement: Statement;
  /** Yuan. */
  readonly meant: Decimal;
}

/**
 * 2023年收入100万元，2024年收入629.21万元，增加29.21万元，增长4.87%: change and rate follow from 600万元 alone, so that one amount
 * is wrong and not two. Where no rate is given, the direction stands for it if the form bears the other side out.
 */
export function misprintedSide(
  change: ChangeStatement,
  compared: AmountsCompared,
): MisprintedSide | undefined {
  const { now, baseAmount, change: difference, rate, direction } = change;
  const amounts = compared.of(change);
  if (!now || !baseAmount || !difference || amounts?.source !== "text") return undefined;
  if (direction.kind !== "increase" && direction.kind !== "decrease") return undefined;
  const moved = sideOf(difference, finestStep([now, baseAmount, difference].map(({ figure }) => figure)));
  if (!moved || moved.amount.isNegative() || compared.inForm(now)) return undefined;
  const isRise = direction.kind === "increase";
  const isSaid = (sides: Sides): boolean => {
    if (!rate) return isRise === sides.now.amount.greaterThan(sides.base.amount);
    const growth = growthInterval(sides.base.values, sides.now.values);
    return growth !== undefined && testRate(rate.figure, growth) !== "differs";
  };
  const [more, less] = isRise ? [amounts.now, amounts.base] : [amounts.base, amounts.now];
  if (isSaid(amounts) || intersection(subtract(more.values, less.values), moved.values)) return undefined;
  const isBorneOut = compared.isBorneOut(now);
  const base = goBack(amounts.now, moved, direction.kind);
  if ((rate || isBorneOut) && isSaid({ now: amounts.now, base }))
    return { side: "base", statement: baseAmount, meant: base.amount };
  const meant = goBack(amounts.base, moved, isRise ? "decrease" : "increase");
  return rate && !isBorneOut && isSaid({ now: meant, base: amounts.base })
    ? { side: "now", statement: now, meant: meant.amount }
    : undefined;
}

type Sides = Pick<ComparedAmounts, "now" | "base">;
