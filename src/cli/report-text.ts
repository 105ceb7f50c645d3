import type { Language } from "../audit/words/language";
import { reportWords } from "../jobs/report-words";
import type { ReportedFile } from "./report-command";
import { reportCommandWords } from "./report-words";
import { commandWords } from "./words";

/** What was made of each workbook, a line a form, as a person reads it in a terminal. */
export function reportText(files: readonly ReportedFile[], language: Language): string {
  return `${files.map((file) => linesOf(file, language).join("\n  ")).join("\n\n")}\n`;
}

function linesOf(file: ReportedFile, language: Language): string[] {
  if (!("proposal" in file)) return [file.path, file.reason];
  const words = reportWords[language];
  const { status, forms, unused, unreadable } = file.proposal;
  if (status !== "ready") return [file.path, words.statuses[status], ...unreadable.map(words.unreadable)];
  const own = reportCommandWords[language];
  return [
    file.path,
    file.written === undefined ? own.unchanged : commandWords[language].written(file.written),
    ...forms.map(words.form),
    ...unused.map(words.unused),
  ];
}
