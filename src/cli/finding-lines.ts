import type { AuditResult } from "../audit/finding";
import type { Language } from "../audit/words/language";
import { natureWords } from "../audit/words/natures";
import { render } from "../audit/words/render";
import { cellWords } from "../reports/findings/finding-entry";

/** Findings as the terminal shows them under a report: nature and cells, then the sentence. */
export function findingLines({ findings }: Pick<AuditResult, "findings">, language: Language): string[] {
  return findings.flatMap((finding) => {
    const nature = natureWords[language][finding.severity];
    const mark = language === "zh" ? `【${nature}】` : `[${nature}]`;
    return ["", `  ${mark}  ${cellWords(finding.cells, language)}`, `    ${render(finding, language)}`];
  });
}
