import type { Language } from "../audit/words/language";
import { isDay } from "../finance/calendar/day";
import { languageOf, UsageError } from "./audit-options";
import type { FailOn } from "./exit-code";
import { narrativeWords } from "./narrative-words";

const formats = ["text", "json", "xlsx"] as const;
const severities = ["error", "warning", "info", "never"] as const;

/** What `caishen narrative` was asked, checked. */
export interface NarrativeCommandOptions {
  readonly format: (typeof formats)[number];
  /** A file for text and json; a folder for the copy with the live text. */
  readonly output?: string;
  readonly isInPlace: boolean;
  /** A file with text to check; `true` for the text sheets of the workbook itself. */
  readonly check?: string | true;
  readonly previous?: string;
  /** The year's own budget book, for a final account. */
  readonly budget?: string;
  readonly year?: number;
  readonly on: string;
  readonly failOn: FailOn;
  readonly language: Language;
}

/**
 * Options as typed, checked.
 *
 * @throws UsageError naming the option and what it takes.
 */
export function narrativeOptions(
  typed: Readonly<Record<string, unknown>>,
  today: string,
): NarrativeCommandOptions {
  const language = languageOf(typed["lang"]);
  const words = narrativeWords[language];
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
  const format = choose("--format", formats, typed["format"] ?? "text");
  const check = typed["text"] === undefined ? typed["check"] === true || undefined : String(typed["text"]);
  if (check !== undefined && format === "xlsx") throw new UsageError(words.checkIsText);
  const { output, previous, budget, year } = typed;
  const isInPlace = typed["inPlace"] === true;
  if (isInPlace && (format !== "xlsx" || output !== undefined)) throw new UsageError(words.inPlaceIsWorkbook);
  if (year !== undefined && !/^20\d\d$/.test(String(year))) throw new UsageError(words.badYear(String(year)));
  return {
    format,
    isInPlace,
    on,
    failOn: choose("--fail-on", severities, typed["failOn"] ?? "error"),
    language,
    ...(check === undefined ? {} : { check }),
    ...(output === undefined ? {} : { output: String(output) }),
    ...(previous === undefined ? {} : { previous: String(previous) }),
    ...(budget === undefined ? {} : { budget: String(budget) }),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}
