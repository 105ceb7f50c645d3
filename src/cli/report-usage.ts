import type { CAC } from "cac";
import type { Language } from "../audit/words/language";
import { reportCommandWords } from "./report-words";

/** Declares `caishen report` with its options, described in the person's language. */
export function declareReportCommand(
  command: CAC,
  language: Language,
  report: (paths: readonly string[], options: Readonly<Record<string, unknown>>) => void,
): void {
  const { about, options } = reportCommandWords[language];
  command
    .command("report [...paths]", about)
    .option("--set <set>", options.set)
    .option("--source <kind>", options.source)
    .option("--year <year>", options.year)
    .option("--unit <name>", options.unit)
    .option("--book <kind>", options.book)
    .option("--forms <forms>", options.forms)
    .option("--output <folder>", options.output)
    .option("--in-place", options.inPlace)
    .option("--format <format>", options.format)
    .option("--lang <language>", options.lang)
    .action(report);
}
