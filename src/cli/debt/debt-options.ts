import { repaymentMethods } from "../../finance/debt/repayment-method";
import type { ScenarioRequest } from "../../jobs/debt/debt-report";
import { scenarioFields, scenarioFrom } from "../../jobs/debt/debt-scenario";
import { computingOptions, type ComputingOptions } from "../computing-options";
import { debtWords } from "./debt-words";
import { spelt } from "../option-spelling";
import type { TypedOptions } from "../typed-options";
import { UsageError } from "../usage-error";

/** What `caishen debt` was asked, checked. */
export interface DebtCommandOptions extends ComputingOptions {
  readonly scenario?: ScenarioRequest;
  /** The workbook with the ledger of the last audit, or a folder of them. */
  readonly previous?: string;
}

/**
 * Options as typed, checked.
 *
 * @throws UsageError naming the option and what it takes.
 */
export function debtOptions(typed: TypedOptions): DebtCommandOptions {
  const scenario = scenarioIn(typed);
  return { ...computingOptions(typed), ...typed.texts("previous"), ...(scenario ? { scenario } : {}) };
}

function scenarioIn(typed: TypedOptions): ScenarioRequest | undefined {
  const words = debtWords[typed.language];
  const { amount, rate, years } = typed.texts(...scenarioFields);
  if (amount === undefined && rate === undefined && years === undefined) return undefined;
  if (amount === undefined || rate === undefined || years === undefined) {
    const missing = scenarioFields.find((name) => typed.text(name) === undefined)!;
    throw new UsageError(words.badScenario(spelt(missing)));
  }
  const method = typed.choice("method", repaymentMethods, "bullet");
  const scenario = scenarioFrom({ amount, rate, years, method });
  if ("wrong" in scenario) {
    throw new UsageError(words.badNumber(spelt(scenario.wrong), typed.text(scenario.wrong) ?? ""));
  }
  return scenario;
}
