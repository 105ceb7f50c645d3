import { isDay } from "../finance/calendar/day";
import type { Language } from "../audit/words/language";
import { languageOf, UsageError } from "./audit-options";
import { commandWords } from "./words";

/** What `caishen fix` was asked, checked. */
export interface FixCommandOptions {
  readonly format: "text" | "json";
  readonly on: string;
  readonly language: Language;
  /** Shown only, written to a copy, or written into the workbook itself. */
  readonly mode: "preview" | "copy" | "inPlace";
  /** The folder for copies; beside the workbooks when absent. */
  readonly output?: string;
}

/**
 * Options as typed, checked.
 *
 * @throws UsageError naming the option and what it takes.
 */
export function fixOptions(typed: Readonly<Record<string, unknown>>, today: string): FixCommandOptions {
  const language = languageOf(typed["lang"]);
  const words = commandWords[language];
  const format = typed["format"] ?? "text";
  if (format !== "text" && format !== "json")
    throw new UsageError(words.badOption("--format", ["text", "json"]));
  const on = String(typed["on"] ?? today);
  if (!isDay(on)) throw new UsageError(words.badDay("--on", on));
  const isInPlace = typed["inPlace"] === true;
  const output = typed["output"] === undefined ? undefined : String(typed["output"]);
  if (isInPlace && output !== undefined) throw new UsageError(words.inPlaceOrOutput);
  const isCopied = typed["write"] === true || output !== undefined;
  return {
    format,
    on,
    language,
    mode: isInPlace ? "inPlace" : isCopied ? "copy" : "preview",
    ...(output === undefined ? {} : { output }),
  };
}
