import { Decimal } from "../money/decimal";
import { debtReserveShare } from "../policy/parameters/county-debt-gate";
import type { Policy } from "../policy/policy";

export interface DebtReserve {
  readonly minimum: Decimal;
  readonly maximum: Decimal;
}

/**
 * The debt reserve (偿债准备金，本地办法口径): a share of the funds in place, in all no more than the debt the budget
 * must repay.
 *
 * @param fundsInPlace - 融资实际到位金额, yuan.
 * @param debtToRepay - 财政负责偿还的债务余额, yuan: the cap.
 */
export function debtReserve(
  fundsInPlace: Decimal,
  debtToRepay: Decimal,
  policy: Policy,
  on: string,
): DebtReserve {
  const { minimum, maximum } = policy.valueOn(debtReserveShare, on);
  const capped = (share: Decimal) => Decimal.min(fundsInPlace.times(share), debtToRepay);
  return { minimum: capped(minimum), maximum: capped(maximum) };
}

/**
 * The debt reserve at a share that was chosen (偿债准备金，本地办法口径).
 *
 * @param share - 提取比例, a fraction.
 * @returns Yuan; `undefined` when the share lies outside what the measures allow.
 */
export function debtReserveAt(
  share: Decimal,
  fundsInPlace: Decimal,
  debtToRepay: Decimal,
  policy: Policy,
  on: string,
): Decimal | undefined {
  const { minimum, maximum } = policy.valueOn(debtReserveShare, on);
  if (share.lessThan(minimum) || share.greaterThan(maximum)) return undefined;
  return Decimal.min(fundsInPlace.times(share), debtToRepay);
}

/** What the reserve may be used for (偿债准备金用途), in the order of the county's measures, article 19. */
export const reserveUses = [
  "debtOfOwnLevelBudget",
  "debtOfProjectLostToDisaster",
  "advanceForProjectWithoutReturnsYet",
  "returnOfReserve",
  "otherApprovedAdvance",
] as const;
export type ReserveUse = (typeof reserveUses)[number];
