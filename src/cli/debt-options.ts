import type { Language } from "../audit/words/language";
import { isDay } from "../finance/calendar/day";
import { repaymentMethods } from "../finance/debt/repayment-method";
import type { ScenarioRequest } from "../jobs/debt-report";
import { scenarioFields, scenarioFrom } from "../jobs/debt-scenario";
import { languageOf, UsageError } from "./audit-options";
import { debtWords } from "./debt-words";
import type { FailOn } from "./exit-code";

const formats = ["text", "json", "xlsx"] as const;
const severities = ["error", "warning", "info", "never"] as const;

/** What `caishen debt` was asked, checked. */
export interface DebtCommandOptions {
  readonly format: (typeof formats)[number];
  /** A file for text and json; a folder for xlsx. */
  readonly output?: string;
  readonly on: string;
  readonly failOn: FailOn;
  readonly language: Language;
  readonly scenario?: ScenarioRequest;
}

type Typed = Readonly<Record<string, unknown>>;

/**
 * Options as typed, checked.
 *
 * @param today - The day meant when `--on` is absent, `YYYY-MM-DD`.
 * @throws UsageError naming the option and what it takes.
 */
export function debtOptions(typed: Typed, today: string): DebtCommandOptions {
  const language = languageOf(typed["lang"]);
  const words = debtWords[language];
  const choose = <const Choice extends string>(
    option: string,
    choices: readonly Choice[],
    value: unknown,
  ): Choice => {
    const chosen = choices.find((choice) => choice === value);
    if (chosen === undefined) throw new UsageError(words.badOption(option, choices));
    return chosen;
  };
  const on = String(typed["on"] ?? today);
  if (!isDay(on)) throw new UsageError(words.badDay(on));
  const scenario = scenarioIn(typed, language, (value) => choose("--method", repaymentMethods, value));
  return {
    format: choose("--format", formats, typed["format"] ?? "text"),
    on,
    failOn: choose("--fail-on", severities, typed["failOn"] ?? "error"),
    language,
    ...(typed["output"] === undefined ? {} : { output: String(typed["output"]) }),
    ...(scenario ? { scenario } : {}),
  };
}

function scenarioIn(
  typed: Typed,
  language: Language,
  methodOf: (value: unknown) => ScenarioRequest["method"],
): ScenarioRequest | undefined {
  const words = debtWords[language];
  const given = scenarioFields.filter((name) => typed[name] !== undefined);
  if (given.length === 0) return undefined;
  const missing = scenarioFields.find((name) => typed[name] === undefined);
  if (missing) throw new UsageError(words.badScenario(`--${missing}`));
  const scenario = scenarioFrom({
    amount: String(typed["amount"]),
    rate: String(typed["rate"]),
    years: String(typed["years"]),
    method: methodOf(typed["method"] ?? "bullet"),
  });
  if ("wrong" in scenario) {
    throw new UsageError(words.badNumber(`--${scenario.wrong}`, String(typed[scenario.wrong])));
  }
  return scenario;
}
