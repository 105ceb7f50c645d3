import { leadingLine, natureWords } from "../../audit/words/natures";
import type { Language } from "../../audit/words/language";
import { reasonWords } from "../../audit/words/reasons";
import { render } from "../../audit/words/render";
import type { NarrativeReport } from "../../jobs/narrative/narrative-report";
import { cellWords } from "../../reports/findings/finding-entry";
import { narrativeWords } from "./narrative-words";

/** What was found in an explanation text, as a person reads it in a terminal. */
export function narrativeText(report: NarrativeReport, language: Language): string {
  const words = narrativeWords[language];
  if (report.status === "noText") return `${words.noText}\n`;
  const { bound, derived, quantities } = report.coverage;
  const lines = [
    leadingLine(report, language),
    words.coverage(bound, derived, quantities),
    ...report.findings.flatMap((finding) => [
      "",
      `【${natureWords[language][finding.severity]}】${render(finding, language)}  ${cellWords(finding.cells, language)}`,
      ...sentencesFor(report, finding.id).map((sentence) => `    ${words.instead}  ${sentence}`),
    ]),
    ...unexplainedLines(report, language),
    ...report.notChecked.map(
      (item) => `【${natureWords[language].notChecked}】${reasonWords(item, language)}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

/** A passage that is taken out leaves nothing to print. */
function sentencesFor({ corrections }: NarrativeReport, findingId: string): string[] {
  const sentences = corrections
    .filter((each) => each.findingId === findingId)
    .map(({ sentence }) => sentence);
  return [...new Set(sentences)].filter((sentence) => sentence !== "");
}

/** Each with the words around it, so that a person finds it again. */
function unexplainedLines({ figures, paragraphs }: NarrativeReport, language: Language): string[] {
  const unexplained = figures.filter(({ binding }) => binding.kind === "unexplained");
  if (unexplained.length === 0) return [];
  const around = 12;
  return [
    "",
    narrativeWords[language].unexplained,
    ...unexplained.map(({ paragraph, span }) => {
      const { text, cell } = paragraphs[paragraph]!;
      const words = text.slice(Math.max(0, span.start - around), span.end + around).trim();
      return `    …${words}…  ${cellWords([cell], language)}`;
    }),
  ];
}
