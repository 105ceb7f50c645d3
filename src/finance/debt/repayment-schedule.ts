import { Decimal, zero } from "../money/decimal";
import type { RepaymentMethod } from "./repayment-method";

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

/** Terms that make no schedule: no periods, a negative amount or rate, payments that do not divide the year. */
export class LoanTermsError extends Error {
  constructor(readonly field: keyof LoanTerms) {
    super(`The ${field} of the loan makes no schedule.`);
    this.name = "LoanTermsError";
  }
}

/**
 * A repayment schedule (还本付息计划). Interest and principal of a level payment are IPMT and PPMT, each rounded to
 * the fen by itself, so that no rounding is carried into later periods; the last instalment takes the remainder and
 * pays off exactly. `interestOnly` leaves the principal outstanding: it falls due outside the schedule.
 *
 * @throws LoanTermsError
 */
export function repaymentSchedule(terms: LoanTerms): Instalment[] {
  check(terms);
  const principalOf = principalsOf(terms);
  const rate = terms.annualRate.dividedBy(terms.periodsPerYear);
  const instalments: Instalment[] = [];
  let outstanding = terms.principal;
  for (let period = 1; period <= terms.periods; period += 1) {
    const { repaid, bearing = outstanding } = principalOf(period);
    const isPaidOff = period === terms.periods && terms.method !== "interestOnly";
    const principal = isPaidOff ? outstanding : Decimal.min(outstanding, toFen(repaid));
    outstanding = outstanding.minus(principal);
    instalments.push({ period, principal, interest: toFen(bearing.times(rate)), outstanding });
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

/** What a period repays before rounding, and the balance that bears its interest where that is not the one shown. */
type PrincipalOf = (period: number) => { readonly repaid: Decimal; readonly bearing?: Decimal };

function principalsOf({ principal, annualRate, periods, periodsPerYear, method }: LoanTerms): PrincipalOf {
  if (method === "bullet" || method === "interestOnly") return () => ({ repaid: zero });
  if (method === "equalPrincipal") return () => ({ repaid: principal.dividedBy(periods) });
  const rate = annualRate.dividedBy(periodsPerYear);
  const payment = levelPayment(principal, rate, periods);
  let balance = principal;
  return () => {
    const bearing = balance;
    const repaid = payment.minus(bearing.times(rate));
    balance = bearing.minus(repaid);
    return { repaid, bearing };
  };
}

function toFen(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

function check({ principal, annualRate, periods, periodsPerYear }: LoanTerms): void {
  if (principal.isNegative()) throw new LoanTermsError("principal");
  if (annualRate.isNegative()) throw new LoanTermsError("annualRate");
  if (!Number.isInteger(periods) || periods < 1) throw new LoanTermsError("periods");
  if (![1, 2, 4, 12].includes(periodsPerYear)) throw new LoanTermsError("periodsPerYear");
}
