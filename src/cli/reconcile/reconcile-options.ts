import type { Language } from "../../audit/words/language";
import { reconcileWords } from "./reconcile-words";
import type { TypedOptions } from "../typed-options";
import { UsageError } from "../usage-error";

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
export function reconcileOptions(typed: TypedOptions): ReconcileCommandOptions {
  const { language } = typed;
  const ledger = typed.text("ledger");
  if (ledger === undefined) throw new UsageError(reconcileWords[language].needsLedger);
  return {
    format: typed.choice("format", ["text", "json"], "text"),
    on: typed.on,
    language,
    ledger,
    ...typed.texts("output"),
  };
}
