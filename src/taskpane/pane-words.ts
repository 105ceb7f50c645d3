import type { NotChecked } from "../audit/finding";
import type { Language } from "../audit/words/language";
import type { AmountUnit } from "../finance/money/unit";
import type { FindingsReport } from "../jobs/audit/audit-report";
import type { ReasonGroup } from "./present/reason-groups";
import type { ShownLine } from "./present/shown-line";

/** Turns what the audit says into words of one language. */
export interface Presenter {
  lines(report: FindingsReport): readonly ShownLine[];
  /** What was not checked or does not apply, by reason. */
  reasons(items: readonly NotChecked[]): readonly ReasonGroup[];
  formTitle(template: string): string;
  unitName(unit: AmountUnit): string;
}

/** The words that come from outside the pane. */
export interface PaneWords {
  /** Loaded with the first audit, not with the pane. */
  presenter(language: Language): Promise<Presenter>;
  /** What went wrong and what to do next, in whole sentences. */
  failure(error: unknown, language: Language): string;
}
