import type { CAC } from "cac";
import type { Language } from "../audit/words/language";
import { discloseWords } from "./disclose-words";
import { commandWords } from "./words";

/** Declares `caishen disclose` with its options, described in the person's language. */
export function declareDiscloseCommand(
  command: CAC,
  language: Language,
  disclose: (paths: readonly string[], options: Readonly<Record<string, unknown>>) => void,
): void {
  const { about, options } = discloseWords[language];
  const shared = commandWords[language].options;
  command
    .command("disclose [...paths]", about)
    .option("--write", options.write)
    .option("--ledger", options.ledger)
    .option("--output <folder>", options.output)
    .option("--format <format>", options.format)
    .option("--on <day>", shared.on)
    .option("--lang <language>", shared.lang)
    .option("--quiet", shared.quiet)
    .action(disclose);
}
