import type { Language } from "../audit/words/language";
import { isDay } from "../finance/calendar/day";
import type { FailOn } from "./exit-code";
import { commandWords } from "./words";

const formats = ["text", "json", "xlsx", "html"] as const;
const severities = ["error", "warning", "info", "never"] as const;
const mostJobs = 64;

/** What `caishen audit` was asked, checked. */
export interface AuditCommandOptions {
  readonly format: (typeof formats)[number];
  /** A file; for xlsx a folder for the copies, or with an .xlsx name one workbook over all units. */
  readonly output?: string;
  readonly on: string;
  readonly failOn: FailOn;
  readonly language: Language;
  readonly isQuiet: boolean;
  readonly isInPlace: boolean;
  /** Last year's workbook, or a folder of them. */
  readonly previous?: string;
  /** What was approved, or exported from the platform, for the same year; or a folder of such workbooks. */
  readonly against?: string;
  /** A file with the explanation text of the one workbook. */
  readonly text?: string;
  /** A bureau's policy file. */
  readonly policy?: string;
  /** A workbook with a bureau's own rules (自定义勾稽). */
  readonly rules?: string;
  /** A file of the ways a place prints the forms (地方表样). */
  readonly variants?: string;
  /** Workbooks audited at a time; as many as is sensible when not said. */
  readonly jobs?: number;
  /** Where finished audits are kept, and taken up again. */
  readonly resume?: string;
  /** The list of units that should have handed in a workbook. */
  readonly units?: string;
  /** The JSON of an earlier run to compare with. */
  readonly baseline?: string;
  /** The folder for a reply to each unit, and the day the replies ask for. */
  readonly letters?: string;
  readonly deadline?: string;
}

/** The command was asked wrongly; the message says how to ask. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

type Typed = Readonly<Record<string, unknown>>;

/**
 * Options as typed, checked.
 *
 * @param today - The day meant when `--on` is absent, `YYYY-MM-DD`.
 * @throws UsageError naming the option and what it takes.
 */
export function auditOptions(typed: Typed, today: string): AuditCommandOptions {
  const language = languageOf(typed["lang"]);
  const words = commandWords[language];
  const format = oneOf(formats, typed["format"] ?? "text");
  if (!format) throw new UsageError(words.badOption("--format", formats));
  const failOn = oneOf(severities, typed["failOn"] ?? "error");
  if (!failOn) throw new UsageError(words.badOption("--fail-on", severities));
  const isInPlace = typed["inPlace"] === true;
  if (isInPlace && format !== "xlsx") throw new UsageError(words.inPlaceNeedsXlsx);
  const output = textOf(typed, "output");
  if (isInPlace && output !== undefined) throw new UsageError(words.inPlaceOrOutput);
  const jobs = jobsOf(typed, language);
  const deadline = typed["deadline"] === undefined ? undefined : dayOf(typed, "deadline", language);
  if (deadline !== undefined && typed["letters"] === undefined) {
    throw new UsageError(words.deadlineNeedsLetters);
  }
  return {
    format,
    on: typed["on"] === undefined ? today : dayOf(typed, "on", language),
    failOn,
    language,
    isQuiet: typed["quiet"] === true,
    isInPlace,
    ...(output === undefined ? {} : { output }),
    ...pathsOf(typed),
    ...(jobs === undefined ? {} : { jobs }),
    ...(deadline === undefined ? {} : { deadline }),
  };
}

const paths = [
  "previous",
  "against",
  "text",
  "policy",
  "rules",
  "variants",
  "resume",
  "units",
  "baseline",
  "letters",
] as const;

function pathsOf(typed: Typed): Partial<Record<(typeof paths)[number], string>> {
  return Object.fromEntries(
    paths.flatMap((name) => {
      const path = textOf(typed, name);
      return path === undefined ? [] : [[name, path]];
    }),
  );
}

function textOf(typed: Typed, name: string): string | undefined {
  return typed[name] === undefined || typed[name] === "" ? undefined : String(typed[name]);
}

function jobsOf(typed: Typed, language: Language): number | undefined {
  if (typed["jobs"] === undefined) return undefined;
  const jobs = Number(typed["jobs"]);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= mostJobs) return jobs;
  throw new UsageError(commandWords[language].badJobs(mostJobs));
}

function dayOf(typed: Typed, name: "on" | "deadline", language: Language): string {
  const day = String(typed[name]);
  if (!isDay(day)) throw new UsageError(commandWords[language].badDay(`--${name}`, day));
  return day;
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
