import type { CAC } from "cac";
import type { Language } from "../audit/words/language";
import { reconcileWords } from "./reconcile-words";
import { commandWords } from "./words";

/** Declares `caishen reconcile` with its options, described in the person's language. */
export function declareReconcileCommand(
  command: CAC,
  language: Language,
  reconcile: (paths: readonly string[], options: Readonly<Record<string, unknown>>) => void,
): void {
  const { about, options } = reconcileWords[language];
  const shared = commandWords[language].options;
  command
    .command("reconcile [...paths]", about)
    .option("--ledger <file>", options.ledger)
    .option("--output <file>", options.output)
    .option("--format <format>", options.format)
    .option("--on <day>", shared.on)
    .option("--lang <language>", shared.lang)
    .action(reconcile);
}
