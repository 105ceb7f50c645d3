import { Decimal, zero } from "../money/decimal";
import { addMonths, paymentDays } from "./payment-days";
import type { RepaymentMethod } from "./repayment-method";
import { repaymentSchedule, type Instalment } from "./repayment-schedule";

/** A payment with its day. */
export interface DatedInstalment extends Instalment {
  readonly day: string;
}

/** A debt as its schedule sees it: what is owed now and how it will be paid. */
export interface RunningDebt {
  /** Owed on the day of the outlook, yuan. */
  readonly outstanding: Decimal;
  /** Per year, a fraction. */
  readonly annualRate: Decimal;
  /** 到期日, `YYYY-MM-DD`. */
  readonly maturity: string;
  readonly paymentsPerYear: number;
  readonly method: RepaymentMethod;
}

/**
 * What is still to be paid on a debt (还本付息计划), from a day on. A debt that is due already has no schedule: it is
 * overdue.
 *
 * @throws LoanTermsError
 * @throws InvalidDayError
 */
export function scheduleFrom(debt: RunningDebt, on: string): DatedInstalment[] {
  const days = paymentDays(debt.maturity, debt.paymentsPerYear, on);
  if (days.length === 0) return [];
  const schedule = repaymentSchedule({
    principal: debt.outstanding,
    annualRate: debt.annualRate,
    periods: days.length,
    periodsPerYear: debt.paymentsPerYear,
    method: debt.method,
  });
  return schedule.map((instalment, index) => ({ ...instalment, day: days[index]! }));
}

/** New debt that is thought of, not taken: a scenario (测算情景). */
export interface DebtScenario {
  /** Yuan. */
  readonly amount: Decimal;
  /** Per year, a fraction. */
  readonly annualRate: Decimal;
  /** Whole years. */
  readonly years: number;
  readonly paymentsPerYear: number;
  readonly method: RepaymentMethod;
}

/** A scenario as a debt taken on a day. */
export function scenarioAsDebt(scenario: DebtScenario, on: string): RunningDebt {
  const { amount, annualRate, years, paymentsPerYear, method } = scenario;
  return {
    outstanding: amount,
    annualRate,
    maturity: addMonths(on, years * 12),
    paymentsPerYear,
    method,
  };
}

/** What one calendar year asks for (当年还本付息). */
export interface YearOfService {
  readonly year: number;
  readonly principal: Decimal;
  readonly interest: Decimal;
  /** Principal and interest over the year's fiscal capacity, a fraction; `undefined` when that is not positive. */
  readonly ratio: Decimal | undefined;
}

export const outlookYears = 10;

/**
 * Debt service and its ratio (偿债率) by calendar year over ten years from the year of a day.
 *
 * @param capacityOf - The fiscal capacity (财力) expected of a year, yuan; `undefined` where none is known.
 */
export function debtOutlook(
  schedules: Iterable<readonly DatedInstalment[]>,
  on: string,
  capacityOf: (year: number) => Decimal | undefined,
): YearOfService[] {
  const first = Number(on.slice(0, 4));
  const years = Array.from({ length: outlookYears }, (_, index) => ({
    year: first + index,
    principal: zero,
    interest: zero,
  }));
  for (const schedule of schedules) {
    for (const { day, principal, interest } of schedule) {
      const year = years[Number(day.slice(0, 4)) - first];
      if (!year) continue;
      year.principal = year.principal.plus(principal);
      year.interest = year.interest.plus(interest);
    }
  }
  return years.map((year) => {
    const capacity = capacityOf(year.year);
    const ratio = capacity?.greaterThan(0)
      ? year.principal.plus(year.interest).dividedBy(capacity)
      : undefined;
    return { ...year, ratio };
  });
}

/**
 * How much of a scenario the service line (偿债率控制线) leaves room for: the least over its years, since service
 * grows with the amount borrowed. For a loan of that amount one year reaches the line, to the fen of its instalments.
 *
 * @param base - The outlook without the scenario.
 * @param added - The outlook of the scenario alone, over the same years.
 * @param atLine - The service that reaches the line in a year, yuan.
 * @returns Yuan, rounded down to the fen; `undefined` when the scenario asks for nothing within the outlook.
 */
export function serviceHeadroom(
  base: readonly YearOfService[],
  added: readonly YearOfService[],
  amount: Decimal,
  atLine: (year: number) => Decimal | undefined,
): Decimal | undefined {
  const rooms = added.flatMap(({ year, principal, interest }, index) => {
    const service = principal.plus(interest);
    const limit = atLine(year);
    const already = base[index];
    if (service.isZero() || limit === undefined || already === undefined) return [];
    const left = limit.minus(already.principal).minus(already.interest);
    return [Decimal.max(zero, left.dividedBy(service).times(amount))];
  });
  return rooms.length === 0 ? undefined : Decimal.min(...rooms).toDecimalPlaces(2, Decimal.ROUND_DOWN);
}
