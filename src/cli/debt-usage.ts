import type { CAC } from "cac";
import type { Language } from "../audit/words/language";
import { debtWords } from "./debt-words";

/** Declares `caishen debt` with its options, described in the person's language. */
export function declareDebtCommand(
  command: CAC,
  language: Language,
  debt: (paths: readonly string[], options: Readonly<Record<string, unknown>>) => void,
): void {
  const { about, options } = debtWords[language];
  command
    .command("debt [...paths]", about)
    .option("--format <format>", options.format)
    .option("--output <path>", options.output)
    .option("--on <day>", options.on)
    .option("--fail-on <nature>", options.failOn)
    .option("--amount <amount>", options.amount)
    .option("--rate <rate>", options.rate)
    .option("--years <years>", options.years)
    .option("--method <method>", options.method)
    .option("--lang <language>", options.lang)
    .action(debt);
}
