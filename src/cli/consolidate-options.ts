import type { Language } from "../audit/words/language";
import { isDay } from "../finance/calendar/day";
import { languageOf, UsageError } from "./audit-options";
import { consolidateWords } from "./consolidate-words";
import type { FailOn } from "./exit-code";
import { commandWords } from "./words";

const formats = ["text", "json"] as const;
const severities = ["error", "warning", "info", "never"] as const;

/** What `caishen consolidate` was asked, checked. */
export interface ConsolidateCommandOptions {
  /** The department's own book. */
  readonly department: string;
  /** The list of units that must be among the books. */
  readonly units?: string;
  readonly format: (typeof formats)[number];
  readonly on: string;
  readonly failOn: FailOn;
  readonly language: Language;
}

/**
 * Options as typed, checked.
 *
 * @param today - The day meant when `--on` is absent, `YYYY-MM-DD`.
 * @throws UsageError naming the option and what it takes.
 */
export function consolidateOptions(
  typed: Readonly<Record<string, unknown>>,
  today: string,
): ConsolidateCommandOptions {
  const language = languageOf(typed["lang"]);
  const words = commandWords[language];
  if (typed["department"] === undefined) throw new UsageError(consolidateWords[language].noDepartment);
  const format = formats.find((each) => each === (typed["format"] ?? "text"));
  if (!format) throw new UsageError(words.badOption("--format", formats));
  const failOn = severities.find((each) => each === (typed["failOn"] ?? "error"));
  if (!failOn) throw new UsageError(words.badOption("--fail-on", severities));
  const on = String(typed["on"] ?? today);
  if (!isDay(on)) throw new UsageError(words.badDay("--on", on));
  return {
    department: String(typed["department"]),
    ...(typed["units"] === undefined ? {} : { units: String(typed["units"]) }),
    format,
    on,
    failOn,
    language,
  };
}
