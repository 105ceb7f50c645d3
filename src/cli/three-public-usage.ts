import type { CAC } from "cac";
import type { Language } from "../audit/words/language";
import { threePublicCommandWords } from "./three-public-words";

/** Declares `caishen three-public` with its options, described in the person's language. */
export function declareThreePublicCommand(
  command: CAC,
  language: Language,
  threePublic: (paths: readonly string[], options: Readonly<Record<string, unknown>>) => void,
): void {
  const { about, options } = threePublicCommandWords[language];
  command
    .command("three-public [...paths]", about)
    .option("--format <format>", options.format)
    .option("--output <path>", options.output)
    .option("--on <day>", options.on)
    .option("--previous <path>", options.previous)
    .option("--chart", options.chart)
    .option("--fail-on <nature>", options.failOn)
    .option("--lang <language>", options.lang)
    .action(threePublic);
}
