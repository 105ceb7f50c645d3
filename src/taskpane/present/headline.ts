import type { Language } from "../../audit/words/language";
import type { AuditReport } from "../../jobs/audit/audit-report";
import type { PaneText } from "../text.zh";
import { answerLine } from "./answer-line";

/** The line that answers the question. A workbook without forms was not checked; it must not read as faultless. */
export function headline({ status, result }: AuditReport, text: PaneText, language: Language): string {
  return status === "checked" ? answerLine(result, language) : text.summary.unrecognised;
}
