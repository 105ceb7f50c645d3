import type { Language } from "../../audit/words/language";
import { leadingLine } from "../../audit/words/natures";
import type { AuditReport } from "../../jobs/audit/audit-report";
import type { PaneText } from "../text.zh";

/** The line that answers the question. A workbook without forms was not checked; it must not read as faultless. */
export function headline({ status, result }: AuditReport, text: PaneText, language: Language): string {
  return status === "checked" ? leadingLine(result, language) : text.summary.unrecognised;
}
