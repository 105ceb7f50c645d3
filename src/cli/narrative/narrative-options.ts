import type { Language } from "../../audit/words/language";
import type { FailOn } from "../exit-code";
import { narrativeWords } from "./narrative-words";
import type { TypedOptions } from "../typed-options";
import { UsageError } from "../usage-error";

/** What `caishen narrative` was asked, checked. */
export interface NarrativeCommandOptions {
  readonly format: "text" | "json" | "xlsx";
  /** A file for text and json; a folder for the copy with the live text. */
  readonly output?: string;
  readonly isInPlace: boolean;
  /** A file with text to check; `true` for the text sheets of the workbook itself. */
  readonly check?: string | true;
  readonly previous?: string;
  /** The year's own budget book, for a final account. */
  readonly budget?: string;
  readonly year?: number;
  /** The text for the budget section, not the published one. */
  readonly isSubmission?: true;
  readonly on: string;
  readonly failOn: FailOn;
  readonly language: Language;
}

/**
 * Options as typed, checked.
 *
 * @throws UsageError naming the option and what it takes.
 */
export function narrativeOptions(typed: TypedOptions): NarrativeCommandOptions {
  const { language, on, failOn } = typed;
  const format = typed.choice("format", ["text", "json", "xlsx"], "text");
  const check = typed.text("text") ?? (typed.isOn("check") || undefined);
  if (check !== undefined && format === "xlsx") throw new UsageError(narrativeWords[language].checkIsText);
  const year = typed.year("year");
  return {
    format,
    isInPlace: typed.isInPlace(format),
    on,
    failOn,
    language,
    ...(check === undefined ? {} : { check }),
    ...typed.texts("output", "previous", "budget"),
    ...(year === undefined ? {} : { year }),
    ...(typed.isOn("submission") ? { isSubmission: true } : {}),
  };
}
