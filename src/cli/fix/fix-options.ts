import type { Language } from "../../audit/words/language";
import type { TypedOptions } from "../typed-options";

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
export function fixOptions(typed: TypedOptions): FixCommandOptions {
  const isCopied = typed.isOn("write") || typed.text("output") !== undefined;
  return {
    format: typed.choice("format", ["text", "json"], "text"),
    on: typed.on,
    language: typed.language,
    mode: typed.isInPlace() ? "inPlace" : isCopied ? "copy" : "preview",
    ...typed.texts("output"),
  };
}
