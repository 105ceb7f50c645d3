import { Decimal, zero } from "../money/decimal";
import { countyDebtGate } from "../policy/parameters/county-debt-gate";
import type { Policy } from "../policy/policy";
import { debtServiceRatio, type DebtService } from "./debt-service-ratio";
import { debtToFiscalCapacity } from "./debt-to-fiscal-capacity";
import { debtToGdp } from "./debt-to-gdp";

/** The three lines of the county's own measures. */
export type GateLine = "debtToGdp" | "debtToDisposableRevenue" | "debtService";

/** What the gate is asked about: one year of one county, yuan. */
export interface GateInput {
  readonly debt: Decimal;
  readonly gdp: Decimal;
  /** Disposable revenue (可支配财力) of the same year. */
  readonly disposableRevenue: Decimal;
  readonly service: DebtService;
}

export interface GateReading {
  readonly line: GateLine;
  /** The ratio, a fraction; `undefined` when its denominator is not positive. */
  readonly ratio: Decimal | undefined;
  readonly limit: Decimal;
  readonly isReached: boolean;
}

export interface GateResult {
  /** Adopted by the bureau on that day; otherwise shown for information. */
  readonly isAdopted: boolean;
  readonly readings: readonly GateReading[];
  /** One line reached closes it; `undefined` when none is reached and one could not be computed. */
  readonly isClosed: boolean | undefined;
}

/**
 * The county gate (举债控制线，本地办法口径): when one of 负债率, 债务率 and 偿债率 **reaches or** exceeds its line, no
 * new debt. Exact at the line, since ratios are compared by products, not by rounded quotients.
 *
 * @throws UnknownParameterValueError before the measures.
 */
export function readCountyDebtGate(input: GateInput, policy: Policy, on: string): GateResult {
  const { value, status } = policy.inForce(countyDebtGate, on);
  const { debt, gdp, disposableRevenue, service } = input;
  const paid = service.principal.plus(service.interest);
  const read = (line: GateLine, ratio: Decimal | undefined, part: Decimal, whole: Decimal): GateReading => {
    const limit = value[line];
    const atLine = whole.times(limit);
    const isReached =
      ratio !== undefined &&
      (value.reachedCounts ? part.greaterThanOrEqualTo(atLine) : part.greaterThan(atLine));
    return { line, ratio, limit, isReached };
  };
  const readings = [
    read("debtToGdp", debtToGdp(debt, gdp), debt, gdp),
    read("debtToDisposableRevenue", debtToFiscalCapacity(debt, disposableRevenue), debt, disposableRevenue),
    read("debtService", debtServiceRatio(service, disposableRevenue), paid, disposableRevenue),
  ];
  const isReached = readings.some((reading) => reading.isReached);
  const isUnknown = readings.some(({ ratio }) => ratio === undefined);
  return {
    isAdopted: status !== "suspended",
    readings,
    isClosed: isReached ? true : isUnknown ? undefined : false,
  };
}

/** New debt until one line is reached. */
export interface GateHeadroom {
  readonly line: "debtToGdp" | "debtToDisposableRevenue";
  /** Yuan of new debt that brings the ratio to its line exactly; zero when it is there. */
  readonly amount: Decimal;
}

/**
 * How much new debt brings each stock line to its limit, and so which binds first (本地办法口径). Put back into the
 * ratio the amount reaches the line exactly, which already closes the gate: what may be borrowed lies below it. The
 * service line depends on the terms of the new debt and is read off its schedule.
 */
export function gateHeadroom(
  { debt, gdp, disposableRevenue }: Pick<GateInput, "debt" | "gdp" | "disposableRevenue">,
  policy: Policy,
  on: string,
): GateHeadroom[] {
  const value = policy.valueOn(countyDebtGate, on);
  const until = (line: GateHeadroom["line"], whole: Decimal): GateHeadroom => ({
    line,
    amount: Decimal.max(zero, whole.times(value[line]).minus(debt)),
  });
  const rooms = [until("debtToGdp", gdp), until("debtToDisposableRevenue", disposableRevenue)];
  return rooms.sort((a, b) => a.amount.comparedTo(b.amount));
}
