import type { Language } from "../audit/words/language";
import type { FailOn } from "./exit-code";
import type { TypedOptions } from "./typed-options";

/** What every verb is asked that computes something of each workbook. */
export interface ComputingOptions {
  readonly format: "text" | "json" | "xlsx";
  /** A file for text and json; a folder for xlsx. */
  readonly output?: string;
  readonly on: string;
  readonly failOn: FailOn;
  readonly language: Language;
}

/**
 * Options as typed, checked.
 *
 * @throws UsageError naming the option and what it takes.
 */
export function computingOptions(typed: TypedOptions): ComputingOptions {
  return {
    format: typed.choice("format", ["text", "json", "xlsx"], "text"),
    on: typed.on,
    failOn: typed.failOn,
    language: typed.language,
    ...typed.texts("output"),
  };
}
