import { gateHeadroom, readCountyDebtGate, type GateLine } from "../../finance/debt/county-debt-gate";
import type { DebtFigureName, DebtFigures } from "../../finance/debt/debt-figures";
import { serviceHeadroom, type YearOfService } from "../../finance/debt/debt-outlook";
import { debtReserve } from "../../finance/debt/debt-reserve";
import { Decimal } from "../../finance/money/decimal";
import { countyDebtGate, debtReserveShare } from "../../finance/policy/parameters/county-debt-gate";
import type { Policy } from "../../finance/policy/policy";
import { isInForce } from "../../finance/policy/value-if-any";
import type { ReportedGate, ScenarioRequest } from "./debt-report";
import { decimalText } from "./debt-texts";

/** What the gate is asked with, beside the figures. */
export interface GateContext {
  readonly policy: Policy;
  readonly on: string;
  readonly outlook: readonly YearOfService[];
  readonly added: readonly YearOfService[] | undefined;
  readonly scenario: ScenarioRequest | undefined;
}

/** The gate of the county's own measures (本地办法口径), its rooms and the debt reserve. */
export function reportGate(
  figures: DebtFigures,
  { policy, on, outlook, added, scenario }: GateContext,
): ReportedGate {
  const known = (name: DebtFigureName) => figures[name]?.amount ?? new Decimal(0);
  const hasAll = (...names: DebtFigureName[]) => names.every((name) => figures[name] !== undefined);
  const debtIsKnown = hasAll("generalDebt", "specialDebt");
  const serviceIsKnown = hasAll("generalPrincipal", "specialPrincipal", "generalInterest", "specialInterest");
  const debt = known("generalDebt").plus(known("specialDebt"));
  const service = {
    principal: known("generalPrincipal").plus(known("specialPrincipal")),
    interest: known("generalInterest").plus(known("specialInterest")),
  };
  const place = { debt, gdp: known("gdp"), disposableRevenue: known("disposableRevenue") };
  const isKnown: Readonly<Record<GateLine, boolean>> = {
    debtToGdp: debtIsKnown && hasAll("gdp"),
    debtToDisposableRevenue: debtIsKnown && hasAll("disposableRevenue"),
    debtService: serviceIsKnown && hasAll("disposableRevenue"),
  };
  const readings = readCountyDebtGate({ ...place, service }, policy, on).readings.map(
    ({ line, ratio, limit, isReached }) => ({
      line,
      ratio: isKnown[line] ? decimalText(ratio) : null,
      limit: limit.toFixed(),
      isReached: isKnown[line] && isReached,
    }),
  );
  const isClosed = readings.some(({ isReached }) => isReached);
  const limit = policy.valueOn(countyDebtGate, on).debtService;
  const room =
    scenario && added && hasAll("disposableRevenue")
      ? serviceHeadroom(outlook, added, new Decimal(scenario.amount), () =>
          place.disposableRevenue.times(limit),
        )
      : undefined;
  const rooms: { line: GateLine; amount: Decimal }[] = [
    ...gateHeadroom(place, policy, on).filter(({ line }) => isKnown[line]),
    ...(room ? [{ line: "debtService" as const, amount: room }] : []),
  ];
  return {
    readings,
    isClosed: isClosed ? true : readings.some(({ ratio }) => ratio === null) ? null : false,
    headroom: rooms
      .sort((a, b) => a.amount.comparedTo(b.amount))
      .map(({ line, amount }) => ({ line, yuan: amount.toFixed() })),
    reserve: reserveOf(figures, policy, on),
  };
}

function reserveOf(
  { fundsInPlace, debtToRepay }: DebtFigures,
  policy: Policy,
  on: string,
): ReportedGate["reserve"] {
  if (!fundsInPlace || !debtToRepay || !isInForce(policy, debtReserveShare, on)) return null;
  const { minimum, maximum } = debtReserve(fundsInPlace.amount, debtToRepay.amount, policy, on);
  return { minimum: minimum.toFixed(), maximum: maximum.toFixed() };
}
