import { isDay } from "../finance/calendar/day";
import { languageOf, UsageError } from "./audit-options";
import type { ComputingOptions } from "./computed-files";
import { threePublicCommandWords } from "./three-public-words";

const formats = ["text", "json", "xlsx"] as const;
const severities = ["error", "warning", "info", "never"] as const;

/** What `caishen three-public` was asked, checked. */
export interface ThreePublicCommandOptions extends ComputingOptions {
  readonly on: string;
  /** Last year's workbook, or a folder of them. */
  readonly previous?: string;
  readonly withChart: boolean;
}

/**
 * Options as typed, checked.
 *
 * @param today - The day meant when `--on` is absent, `YYYY-MM-DD`.
 * @throws UsageError naming the option and what it takes.
 */
export function threePublicOptions(
  typed: Readonly<Record<string, unknown>>,
  today: string,
): ThreePublicCommandOptions {
  const language = languageOf(typed["lang"]);
  const words = threePublicCommandWords[language];
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
  return {
    format: choose("--format", formats, typed["format"] ?? "text"),
    on,
    failOn: choose("--fail-on", severities, typed["failOn"] ?? "error"),
    language,
    withChart: typed["chart"] === true,
    ...(typed["output"] === undefined ? {} : { output: String(typed["output"]) }),
    ...(typed["previous"] === undefined ? {} : { previous: String(typed["previous"]) }),
  };
}
