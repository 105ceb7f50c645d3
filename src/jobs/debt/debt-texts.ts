import type { DebtScenario, YearOfService } from "../../finance/debt/debt-outlook";
import { Decimal } from "../../finance/money/decimal";
import type { DecimalText, ReportedYear, ScenarioRequest } from "./debt-report";

/** A scenario as typed, in decimals. */
export function scenarioOf({
  amount,
  annualRate,
  years,
  paymentsPerYear = 1,
  method,
}: ScenarioRequest): DebtScenario {
  return { amount: new Decimal(amount), annualRate: new Decimal(annualRate), years, paymentsPerYear, method };
}

/** A year of debt service as plain data. */
export function yearText({ year, principal, interest, ratio }: YearOfService): ReportedYear {
  return { year, principal: principal.toFixed(), interest: interest.toFixed(), ratio: decimalText(ratio) };
}

/** A year of debt service as the library computes with it. */
export function yearOfText({ year, principal, interest, ratio }: ReportedYear): YearOfService {
  return {
    year,
    principal: new Decimal(principal),
    interest: new Decimal(interest),
    ratio: ratio === null ? undefined : new Decimal(ratio),
  };
}

/** A decimal as plain data; `null` where there is none. */
export function decimalText(decimal: Decimal | undefined): DecimalText | null {
  return decimal === undefined ? null : decimal.toFixed();
}
