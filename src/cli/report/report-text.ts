import type { Language } from "../../audit/words/language";
import { packWords } from "../../jobs/disclosure-pack/pack-words";
import { reportWords } from "../../jobs/report/report-words";
import type { ReportedFile } from "./report-command";
import { reportCommandWords } from "./report-words";
import { commandWords } from "../words";

/** What was made of each workbook, a line a form, as a person reads it in a terminal. */
export function reportText(files: readonly ReportedFile[], language: Language): string {
  return `${files.map((file) => linesOf(file, language).join("\n  ")).join("\n\n")}\n`;
}

function linesOf(file: ReportedFile, language: Language): string[] {
  if (!("proposal" in file)) return [file.path, file.reason];
  const words = reportWords[language];
  const { status, lastYear, forms, pages, blanks, unused, unreadable } = file.proposal;
  if (status !== "ready") return [file.path, words.statuses[status], ...unreadable.map(words.unreadable)];
  const own = reportCommandWords[language];
  return [
    file.path,
    file.written === undefined ? own.unchanged : commandWords[language].written(file.written),
    ...(lastYear === "otherYear" ? [words.otherYear] : []),
    ...forms.map(words.form),
    ...pages.map(packWords[language].page),
    ...(blanks.length > 0 ? [packWords[language].blanks(blanks.length)] : []),
    ...unused.map(words.unused),
  ];
}
