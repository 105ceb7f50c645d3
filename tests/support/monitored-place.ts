import type { DebtFigureName, DebtFigures } from "../../src/finance/debt/debt-figures";
import { debtOutlook, scheduleFrom } from "../../src/finance/debt/debt-outlook";
import { Decimal } from "../../src/finance/money/decimal";
import type { MonitoredPlace } from "../../src/reports/debt-monitoring/monitored-place";

/** Figures of an invented county, in 万元. */
export const countyFigures: Readonly<Record<DebtFigureName, string>> = {
  generalCeiling: "182000",
  specialCeiling: "123000",
  generalDebt: "160500",
  specialDebt: "97000.55",
  overdueDebt: "120",
  generalPrincipal: "25000",
  specialPrincipal: "9000",
  generalRefinanced: "21000",
  specialRefinanced: "8000",
  generalInterest: "5051.25",
  specialInterest: "3050",
  gdp: "2600000",
  fiscalCapacity: "210000",
  disposableRevenue: "260000",
  generalPublicBudgetExpenditure: "182000",
  governmentFundsExpenditure: "30500",
  fundsInPlace: "40000",
  debtToRepay: "1500",
};

/** Figures as read, some of them put otherwise; `null` leaves one out. */
export function figuresOf(changed: Partial<Record<DebtFigureName, string | null>> = {}): DebtFigures {
  const all = { ...countyFigures, ...changed };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, amount]) =>
      amount === null ? [] : [[name, { amount: new Decimal(amount).times(10_000), step: new Decimal(100) }]],
    ),
  );
}

const on = "2026-11-22";

/** A county that has adopted its own measures, with one debt and a scenario. */
export function monitoredPlace(changed: Partial<MonitoredPlace> = {}): MonitoredPlace {
  const figures = changed.figures ?? figuresOf();
  const capacity = () => figures.disposableRevenue?.amount;
  const bond = (principal: string) =>
    scheduleFrom(
      {
        outstanding: new Decimal(principal),
        annualRate: new Decimal("0.0325"),
        maturity: "2031-06-15",
        paymentsPerYear: 1,
        method: "equalPrincipal",
      },
      on,
    );
  return {
    organisation: "云岭县财政局",
    on,
    figures,
    grades: { yellow: new Decimal("1.2"), orange: new Decimal("2"), red: new Decimal("3") },
    restructuring: { general: new Decimal("0.1"), special: new Decimal("0.1") },
    local: {
      debtToGdp: new Decimal("0.1"),
      debtToDisposableRevenue: new Decimal("1"),
      debtService: new Decimal("0.15"),
      reserveMinimum: new Decimal("0.03"),
      reserveMaximum: new Decimal("0.05"),
    },
    outlook: debtOutlook([bond("160500000.37")], on, capacity),
    scenario: debtOutlook([bond("160500000.37"), bond("50000000")], on, capacity),
    ...changed,
  };
}
