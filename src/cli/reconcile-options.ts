import type { Language } from "../audit/words/language";
import { isDay } from "../finance/calendar/day";
import { languageOf, UsageError } from "./audit-options";
import { reconcileWords } from "./reconcile-words";
import { commandWords } from "./words";

/** What `caishen reconcile` was asked, checked. */
export interface ReconcileCommandOptions {
  readonly format: "text" | "json";
  readonly on: string;
  readonly language: Language;
  /** The treasury's workbook. */
  readonly ledger: string;
  /** The .xlsx for the sheets. */
  readonly output?: string;
}

/**
 * Options as typed, checked.
 *
 * @throws UsageError naming the option and what it takes.
 */
export function reconcileOptions(
  typed: Readonly<Record<string, unknown>>,
  today: string,
): ReconcileCommandOptions {
  const language = languageOf(typed["lang"]);
  const words = commandWords[language];
  const format = typed["format"] ?? "text";
  if (format !== "text" && format !== "json")
    throw new UsageError(words.badOption("--format", ["text", "json"]));
  const on = String(typed["on"] ?? today);
  if (!isDay(on)) throw new UsageError(words.badDay("--on", on));
  if (typed["ledger"] === undefined) throw new UsageError(reconcileWords[language].needsLedger);
  const output = typed["output"];
  return {
    format,
    on,
    language,
    ledger: String(typed["ledger"]),
    ...(output === undefined ? {} : { output: String(output) }),
  };
}
