import type { Decimal } from "../money/decimal";

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
