import type { CAC } from "cac";
import type { Language } from "../audit/words/language";
import { consolidateWords } from "./consolidate-words";
import { commandWords } from "./words";

/** What each command does when it was asked for. Options come as typed. */
export interface Commands {
  audit(paths: readonly string[], options: Readonly<Record<string, unknown>>): void;
  fix(paths: readonly string[], options: Readonly<Record<string, unknown>>): void;
  variants(paths: readonly string[], options: Readonly<Record<string, unknown>>): void;
  consolidate(paths: readonly string[], options: Readonly<Record<string, unknown>>): void;
  explain(rule: string | undefined, options: Readonly<Record<string, unknown>>): void;
  debug(stage: string, file: string, options: Readonly<Record<string, unknown>>): void;
}

/** Declares the commands and their options, described in the person's language. */
export function declareCommands(command: CAC, language: Language, commands: Commands, version: string): void {
  const { about, audit, fix, variants, explain, debug, options } = commandWords[language];
  command.usage(`<command> [options]\n\n${about}`);
  command
    .command("audit [...paths]", audit)
    .option("--format <format>", options.format)
    .option("--output <path>", options.output)
    .option("--on <day>", options.on)
    .option("--previous <path>", options.previous)
    .option("--against <path>", options.against)
    .option("--text <file>", options.text)
    .option("--policy <file>", options.policy)
    .option("--rules <file>", options.rules)
    .option("--variants <file>", options.variants)
    .option("--fail-on <nature>", options.failOn)
    .option("--baseline <file>", options.baseline)
    .option("--units <file>", options.units)
    .option("--letters <folder>", options.letters)
    .option("--deadline <day>", options.deadline)
    .option("--jobs <number>", options.jobs)
    .option("--resume <file>", options.resume)
    .option("--lang <language>", options.lang)
    .option("--quiet", options.quiet)
    .option("--in-place", options.inPlace)
    .action(commands.audit);
  command
    .command("fix [...paths]", fix)
    .option("--write", options.write)
    .option("--in-place", options.inPlace)
    .option("--output <folder>", options.fixOutput)
    .option("--format <format>", options.fixFormat)
    .option("--on <day>", options.on)
    .option("--lang <language>", options.lang)
    .action(commands.fix);
  const { about: aboutConsolidate, options: consolidateOptions } = consolidateWords[language];
  command
    .command("consolidate [...paths]", aboutConsolidate)
    .option("--department <file>", consolidateOptions.department)
    .option("--units <file>", consolidateOptions.units)
    .option("--format <format>", consolidateOptions.format)
    .option("--on <day>", options.on)
    .option("--fail-on <nature>", options.failOn)
    .option("--lang <language>", options.lang)
    .action(commands.consolidate);
  command
    .command("variants [...paths]", variants)
    .option("--output <file>", options.variantsOutput)
    .option("--lang <language>", options.lang)
    .action(commands.variants);
  command
    .command("explain [rule]", explain)
    .option("--lang <language>", options.lang)
    .action(commands.explain);
  command
    .command("debug <stage> <file>", debug)
    .option("--lang <language>", options.lang)
    .action(commands.debug);
  command.help();
  command.version(version);
}
