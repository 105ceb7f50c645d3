import { sumOf, type Decimal } from "../finance/money/decimal";
import { interval } from "../finance/money/interval";
import { rateMayHold, shareInterval } from "../finance/money/rates";
import type { Fact } from "../templates/facts";
import { groupedBy } from "../workbook/grouped-by";
import { roundedInterval, stepOf } from "./printed-interval";
import type { ShareStatement } from "./ratio-statements";
import type { Statement } from "./statement";
import { target, type Target } from "./subjects/subject";

/** What shares may be of where the text does not state it: all expenditure out of the general public budget, or of all. */
export const allExpenditure: readonly Target[] = [
  target("general-public-budget-expenditure", "rows", "total", "total"),
  target("general-public-budget-account", "rows", "total", "total"),
  target("expenditure-summary", "rows", "total", "total"),
  target("expenditure-account", "rows", "total", "total"),
];

/**
 * Shares without a whole (一般公共服务支出469.12万元，占80.99%；…; 人员经费…，占90%；公用经费…，占10%) are of the amount that the
 * parts of their paragraph make up, or that most of them are shares of.
 */
export function withWholesOfGroups(
  shares: readonly ShareStatement[],
  wholes: readonly Statement[],
  inForms: readonly Fact[],
): ShareStatement[] {
  const open = shares.filter(
    ({ part, whole, wholeName }) => !whole && wholeName === "" && part?.figure.yuan?.isPositive(),
  );
  const groups = groupedBy(open, ({ rate }) => rate.figure.paragraph);
  const settled = new Map<ShareStatement, Pick<ShareStatement, "whole" | "wholeInForms">>();
  for (const group of groups.values()) {
    for (const isWhole of [hasMost, isMadeUp]) {
      const whole = wholes.find(({ figure }) => isWhole(group, figure.yuan!));
      const wholeInForms = whole ? undefined : inForms.find(({ amount }) => isWhole(group, amount));
      if (!whole && !wholeInForms) continue;
      for (const share of group) settled.set(share, { whole, wholeInForms });
      break;
    }
  }
  return shares.map((share) => ({ ...share, ...settled.get(share) }));
}

/** Most shares of a group are shares of this. */
function hasMost(group: readonly ShareStatement[], whole: Decimal): boolean {
  const fitting = sharesOf(group, whole);
  return fitting > 1 && fitting * 2 > group.length;
}

/** The parts make this up, and one share in two is of it. */
function isMadeUp(group: readonly ShareStatement[], whole: Decimal): boolean {
  const slack = stepOf(group[0]!.part!.figure).times(group.length);
  const sum = sumOf(group.map(({ part }) => part!.figure.yuan!));
  if (group.length < 2 || sum.minus(whole).abs().greaterThan(slack)) return false;
  return sharesOf(group, whole) * 2 >= group.length;
}

function sharesOf(group: readonly ShareStatement[], whole: Decimal): number {
  return group.filter((share) => isShareOf(share, whole)).length;
}

function isShareOf({ rate, part }: ShareStatement, whole: Decimal): boolean {
  const over = roundedInterval(part!.figure);
  const possible = over && shareInterval(over, interval(whole, stepOf(part!.figure)));
  const { value: fraction, decimals } = rate.figure;
  return possible !== undefined && rateMayHold({ fraction, decimals }, possible);
}
