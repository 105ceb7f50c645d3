import type { Decimal } from "../money/decimal";
import { debtCeilingShare } from "../policy/parameters/government-debt";
import type { Policy } from "../policy/policy";
import { valueIfAny } from "../policy/value-if-any";
import type { DebtClass } from "./debt-class";
import type { DebtFigures } from "./debt-figures";

/**
 * Room under a debt ceiling (债务限额 − 余额), for general and for special debt each: what new bonds (新增债券) may
 * ask for. Never a right of a county to borrow: provinces issue and on-lend.
 *
 * @param ceiling - 限额, yuan.
 * @param debt - 余额, yuan.
 * @returns Yuan; negative when the balance stands above its ceiling.
 */
export function ceilingHeadroom(ceiling: Decimal, debt: Decimal): Decimal {
  return ceiling.minus(debt);
}

/** One kind of debt against its ceiling. */
export interface CeilingReading {
  readonly kind: DebtClass;
  readonly ceiling: Decimal | undefined;
  readonly debt: Decimal | undefined;
  /** 新增债券需求 may not exceed it; `undefined` when an amount is missing. */
  readonly headroom: Decimal | undefined;
  readonly isAbove: boolean | undefined;
}

/**
 * Balance against ceiling (余额与限额), general and special debt separately; none before ceilings were set, in 2015.
 */
export function readCeilings(figures: DebtFigures, policy: Policy, on: string): CeilingReading[] {
  const share = valueIfAny(policy, debtCeilingShare, on)?.value;
  if (!share) return [];
  return (["general", "special"] as const).map((kind) => {
    const ceiling = figures[`${kind}Ceiling`]?.amount;
    const debt = figures[`${kind}Debt`]?.amount;
    const headroom = ceiling && debt && ceilingHeadroom(ceiling.times(share), debt);
    return { kind, ceiling, debt, headroom, isAbove: headroom?.isNegative() };
  });
}
