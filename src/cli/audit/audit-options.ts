import type { Language } from "../../audit/words/language";
import { auditWords } from "./audit-words";
import type { FailOn } from "../exit-code";
import type { TypedOptions } from "../typed-options";
import { UsageError } from "../usage-error";

const formats = ["text", "json", "xlsx", "html"] as const;
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
  /** What was approved, what the platform exported, for the same year; or folders of such workbooks. */
  readonly against?: readonly string[];
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

/**
 * Options as typed, checked.
 *
 * @throws UsageError naming the option and what it takes.
 */
export function auditOptions(typed: TypedOptions): AuditCommandOptions {
  const { language, failOn, on } = typed;
  const format = typed.choice("format", formats, "text");
  const jobs = jobsIn(typed);
  const deadline = typed.day("deadline");
  const against = typed.all("against");
  if (deadline !== undefined && typed.text("letters") === undefined) {
    throw new UsageError(auditWords[language].deadlineNeedsLetters);
  }
  return {
    format,
    on,
    failOn,
    language,
    isQuiet: typed.isOn("quiet"),
    isInPlace: typed.isInPlace(format),
    ...typed.texts(...paths),
    ...(against.length > 0 ? { against } : {}),
    ...(jobs === undefined ? {} : { jobs }),
    ...(deadline === undefined ? {} : { deadline }),
  };
}

const paths = [
  "output",
  "previous",
  "text",
  "policy",
  "rules",
  "variants",
  "resume",
  "units",
  "baseline",
  "letters",
] as const;

function jobsIn(typed: TypedOptions): number | undefined {
  const text = typed.text("jobs");
  if (text === undefined) return undefined;
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= mostJobs) return jobs;
  throw new UsageError(auditWords[typed.language].badJobs(mostJobs));
}
