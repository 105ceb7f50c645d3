import type { RepaymentMethod } from "../../finance/debt/repayment-method";
import { Decimal } from "../../finance/money/decimal";
import { toYuan } from "../../finance/money/unit";
import type { ScenarioRequest } from "./debt-report";

/** Nobody borrows for longer. */
const longestTerm = 50;

export const scenarioFields = ["amount", "rate", "years"] as const;
export type ScenarioField = (typeof scenarioFields)[number];

/** A scenario as a person types it: the amount in 万元, the annual rate in per cent, whole years. */
export interface TypedScenario extends Readonly<Record<ScenarioField, string>> {
  readonly method: RepaymentMethod;
}

/** What is asked about new debt (测算情景), from what was typed; or the first field that is no number it can take. */
export function scenarioFrom(typed: TypedScenario): ScenarioRequest | { readonly wrong: ScenarioField } {
  const [amount, rate, years] = scenarioFields.map((field) => numberIn(typed[field]));
  if (!amount) return { wrong: "amount" };
  if (!rate) return { wrong: "rate" };
  if (!years?.isInteger() || years.lessThan(1) || years.greaterThan(longestTerm)) return { wrong: "years" };
  return {
    amount: toYuan(amount, "tenThousandYuan").toFixed(),
    annualRate: rate.dividedBy(100).toFixed(),
    years: years.toNumber(),
    method: typed.method,
  };
}

function numberIn(text: string): Decimal | undefined {
  const plain = text.trim().replaceAll(/[,，]/g, "");
  return /^\d+(\.\d+)?$/.test(plain) ? new Decimal(plain) : undefined;
}
