import type { CAC } from "cac";
import type { Language } from "../audit/words/language";
import { narrativeWords } from "./narrative-words";

/** Declares `caishen narrative` with its options, described in the person's language. */
export function declareNarrativeCommand(
  command: CAC,
  language: Language,
  narrative: (paths: readonly string[], options: Readonly<Record<string, unknown>>) => void,
): void {
  const { about, options } = narrativeWords[language];
  command
    .command("narrative [...paths]", about)
    .option("--text <file>", options.text)
    .option("--check", options.check)
    .option("--previous <file>", options.previous)
    .option("--budget <file>", options.budget)
    .option("--year <year>", options.year)
    .option("--format <format>", options.format)
    .option("--output <path>", options.output)
    .option("--in-place", options.inPlace)
    .option("--on <day>", options.on)
    .option("--fail-on <nature>", options.failOn)
    .option("--lang <language>", options.lang)
    .action(narrative);
}
