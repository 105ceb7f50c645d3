import type { Language } from "../../audit/words/language";
import type { TypedOptions } from "../typed-options";

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
  /** The folder for the copies; beside the workbooks when absent. */
  readonly output?: string;
}

/**
 * Options as typed, checked.
 *
 * @throws UsageError naming the option and what it takes.
 */
export function discloseOptions(typed: TypedOptions): DiscloseCommandOptions {
  const isLedgerWanted = typed.isOn("ledger");
  return {
    format: typed.choice("format", ["text", "json"], "text"),
    on: typed.on,
    language: typed.language,
    isQuiet: typed.isOn("quiet"),
    isLedgerWanted,
    // A folder asks for public versions, unless it is for the ledger.
    isWritten: typed.isOn("write") || (typed.text("output") !== undefined && !isLedgerWanted),
    ...typed.texts("output"),
  };
}
