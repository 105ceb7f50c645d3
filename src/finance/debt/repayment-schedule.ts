import { Decimal, zero } from "../money/decimal";

/** How a loan is repaid: 等额本金, 等额本息, 到期一次还本分期付息, or 只付息. */
export type RepaymentMethod = "equalPrincipal" | "levelPayment" | "bullet" | "interestOnly";

export interface LoanTerms {
  /** Yuan. */
  readonly principal: Decimal;
  /** Per year, a fraction. */
  readonly annualRate: Decimal;
  /** Number of payments. */
  readonly periods: number;
  /** Payments a year: 1, 2, 4 or 12. */
  readonly periodsPerYear: number;
  readonly method: RepaymentMethod;
}

export interface Instalment {
  /** 1 for the first. */
  readonly period: number;
  /** Yuan, to the fen. */
  readonly principal: Decimal;
  readonly interest: Decimal;
  /** Owed after it. */
  readonly outstanding: Decimal;
}

/** Terms that make no schedule: no periods, a negative amount or rate. */
export class LoanTermsError extends Error {
  constructor(readonly field: keyof LoanTerms) {
    super(`The ${field} of the loan makes no schedule.`);
    this.name = "LoanTermsError";
  }
}

/**
 * A repayment schedule (还本付息计划), each instalment to the fen; the last takes the remainder, so that it pays off
 * exactly. `interestOnly` leaves the principal outstanding: it falls due outside the schedule.
 *
 * @throws LoanTermsError
 */
export function repaymentSchedule(terms: LoanTerms): Instalment[] {
  check(terms);
  const { principal, annualRate, periods, periodsPerYear, method } = terms;
  const rate = annualRate.dividedBy(periodsPerYear);
  const level = method === "levelPayment" ? toFen(levelPayment(principal, rate, periods)) : zero;
  const slice = toFen(principal.dividedBy(periods));
  const instalments: Instalment[] = [];
  let outstanding = principal;
  for (let period = 1; period <= periods; period += 1) {
    const interest = toFen(outstanding.times(rate));
    const isLast = period === periods;
    const repaid = principalOf(method, { outstanding, isLast, slice, level, interest });
    outstanding = outstanding.minus(repaid);
    instalments.push({ period, principal: repaid, interest, outstanding });
  }
  return instalments;
}

/**
 * The level payment of a period (PMT) before rounding to the fen.
 *
 * @param rate - Of one period, a fraction.
 */
export function levelPayment(principal: Decimal, rate: Decimal, periods: number): Decimal {
  if (rate.isZero()) return principal.dividedBy(periods);
  const growth = rate.plus(1).pow(periods);
  return principal.times(rate).times(growth).dividedBy(growth.minus(1));
}

interface PeriodState {
  readonly outstanding: Decimal;
  readonly isLast: boolean;
  readonly slice: Decimal;
  readonly level: Decimal;
  readonly interest: Decimal;
}

function principalOf(
  method: RepaymentMethod,
  { outstanding, isLast, slice, level, interest }: PeriodState,
): Decimal {
  if (method === "interestOnly") return zero;
  if (isLast) return outstanding;
  if (method === "bullet") return zero;
  return Decimal.min(outstanding, method === "equalPrincipal" ? slice : level.minus(interest));
}

function toFen(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

function check({ principal, annualRate, periods, periodsPerYear }: LoanTerms): void {
  if (principal.isNegative()) throw new LoanTermsError("principal");
  if (annualRate.isNegative()) throw new LoanTermsError("annualRate");
  if (!Number.isInteger(periods) || periods < 1) throw new LoanTermsError("periods");
  if (!Number.isInteger(periodsPerYear) || periodsPerYear < 1) throw new LoanTermsError("periodsPerYear");
}
