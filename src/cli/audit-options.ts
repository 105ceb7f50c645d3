import type { Language } from "../audit/words/language";
import type { FailOn } from "./exit-code";
import { commandWords } from "./words";

const formats = ["text", "json", "xlsx"] as const;
const severities = ["error", "warning", "info", "never"] as const;

/** What `caishen audit` was asked, checked. */
export interface AuditCommandOptions {
  readonly format: (typeof formats)[number];
  /** A file for text and json; a folder for xlsx. */
  readonly output?: string;
  readonly on: string;
  readonly failOn: FailOn;
  readonly language: Language;
  readonly isQuiet: boolean;
  readonly isInPlace: boolean;
}

/** The command was asked wrongly; the message says how to ask. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Options as typed, checked.
 *
 * @param today - The day meant when `--on` is absent, `YYYY-MM-DD`.
 * @throws UsageError naming the option and what it takes.
 */
export function auditOptions(typed: Readonly<Record<string, unknown>>, today: string): AuditCommandOptions {
  const language = languageOf(typed["lang"]);
  const words = commandWords[language];
  const format = oneOf(formats, typed["format"] ?? "text");
  if (!format) throw new UsageError(words.badOption("--format", formats));
  const failOn = oneOf(severities, typed["failOn"] ?? "error");
  if (!failOn) throw new UsageError(words.badOption("--fail-on", severities));
  const on = String(typed["on"] ?? today);
  if (!isDay(on)) throw new UsageError(words.badDay(on));
  const isInPlace = typed["inPlace"] === true;
  if (isInPlace && format !== "xlsx") throw new UsageError(words.inPlaceNeedsXlsx);
  const output = typed["output"] === undefined ? undefined : String(typed["output"]);
  if (isInPlace && output !== undefined) throw new UsageError(words.inPlaceOrOutput);
  return {
    format,
    on,
    failOn,
    language,
    isQuiet: typed["quiet"] === true,
    isInPlace,
    ...(output ? { output } : {}),
  };
}

/** The language asked for; Chinese when none is. */
export function languageOf(typed: unknown): Language {
  const language = oneOf(["zh", "en"] as const, typed ?? "zh");
  if (!language) throw new UsageError(commandWords.zh.badOption("--lang", ["zh", "en"]));
  return language;
}

function oneOf<const Choice extends string>(choices: readonly Choice[], typed: unknown): Choice | undefined {
  return choices.find((choice) => choice === typed);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
