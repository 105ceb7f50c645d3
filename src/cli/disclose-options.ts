import type { Language } from "../audit/words/language";
import { isDay } from "../finance/calendar/day";
import { languageOf, UsageError } from "./audit-options";
import { commandWords } from "./words";

/** What `caishen disclose` was asked, checked. */
export interface DiscloseCommandOptions {
  readonly format: "text" | "json";
  readonly on: string;
  readonly language: Language;
  readonly isQuiet: boolean;
  /** A public version is made of each workbook. */
  readonly isWritten: boolean;
  /** A ledger of publication (公开台账) is put into a copy of each workbook, or brought up to date there. */
  readonly isLedgerWanted: boolean;
  /** The folder for the public versions; beside the workbooks when absent. */
  readonly output?: string;
}

/**
 * Options as typed, checked.
 *
 * @throws UsageError naming the option and what it takes.
 */
export function discloseOptions(
  typed: Readonly<Record<string, unknown>>,
  today: string,
): DiscloseCommandOptions {
  const language = languageOf(typed["lang"]);
  const words = commandWords[language];
  const format = typed["format"] ?? "text";
  if (format !== "text" && format !== "json")
    throw new UsageError(words.badOption("--format", ["text", "json"]));
  const on = String(typed["on"] ?? today);
  if (!isDay(on)) throw new UsageError(words.badDay("--on", on));
  const output = typed["output"] === undefined ? undefined : String(typed["output"]);
  return {
    format,
    on,
    language,
    isQuiet: typed["quiet"] === true,
    isLedgerWanted: typed["ledger"] === true,
    isWritten: typed["write"] === true || output !== undefined,
    ...(output === undefined ? {} : { output }),
  };
}
