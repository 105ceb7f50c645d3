import { zero, type Decimal } from "../money/decimal";

/** Debt service of one year (还本付息), yuan. */
export interface DebtService {
  readonly principal: Decimal;
  readonly interest: Decimal;
  /** The part of the principal that refinancing bonds (再融资债券) repaid. */
  readonly refinancedPrincipal?: Decimal;
}

/**
 * Debt service ratio (偿债率): principal and interest paid in a year over the same year's fiscal capacity.
 *
 * @param basis - `all` principal, or `own`: without what refinancing bonds repaid.
 * @returns A fraction (0.15 = 15 %), or `undefined` when fiscal capacity is not positive.
 */
export function debtServiceRatio(
  { principal, interest, refinancedPrincipal = zero }: DebtService,
  fiscalCapacity: Decimal,
  basis: "all" | "own" = "all",
): Decimal | undefined {
  if (!fiscalCapacity.greaterThan(0)) return undefined;
  const paid = principal.plus(interest);
  return (basis === "all" ? paid : paid.minus(refinancedPrincipal)).dividedBy(fiscalCapacity);
}

/**
 * Overdue debt ratio (逾期债务率): debt past its day over all outstanding debt.
 *
 * @returns A fraction, or `undefined` without debt.
 */
export function overdueDebtRatio(overdue: Decimal, debt: Decimal): Decimal | undefined {
  return debt.greaterThan(0) ? overdue.dividedBy(debt) : undefined;
}

/**
 * Interest share (付息占比): interest paid over the same year's expenditure of the budget that pays it: general debt's
 * over the general public budget, special debt's over government-managed funds.
 *
 * @returns A fraction, or `undefined` without expenditure.
 */
export function interestShare(interest: Decimal, expenditure: Decimal): Decimal | undefined {
  return expenditure.greaterThan(0) ? interest.dividedBy(expenditure) : undefined;
}
