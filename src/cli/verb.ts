import type { CAC } from "cac";
import type { Language } from "../audit/words/language";
import type { Environment } from "./environment";
import { ExitCode } from "./exit-code";
import { spelt } from "./option-spelling";
import { TypedOptions } from "./typed-options";
import { UsageError } from "./usage-error";
import { commandWords, type SharedOption } from "./words";

/** What a verb says of itself; options that mean the same in every verb are described once for all. */
interface VerbWords<Option extends string> {
  readonly about: string;
  readonly options: Readonly<Record<Exclude<Option, SharedOption>, string>> &
    Readonly<Partial<Record<SharedOption, string>>>;
  /** What is said when no path was given; the same for most. */
  readonly noPath?: string;
}

/** One thing the command can be asked: `caishen audit …`. */
export interface Verb<Option extends string = string> {
  readonly name: string;
  /** What stands behind its name, as usage writes it: `[...paths]`. */
  readonly takes: string;
  /** Its options by their names in camel case, each with what stands behind it: `<file>`, or nothing for a switch. */
  readonly options: Readonly<Record<Option, string>>;
  readonly words: Readonly<Record<Language, VerbWords<Option>>>;
  /** @throws UsageError when it was asked wrongly. */
  readonly run: (
    args: readonly string[],
    typed: TypedOptions,
    environment: Environment,
  ) => ExitCode | Promise<ExitCode>;
}

/** Holds a verb to its words: every option must be described in every language. */
export function defineVerb<const Option extends string>(verb: Verb<Option>): Verb {
  return verb;
}

/** Declares a verb with its options, described in the person's language. */
export function declareVerb(
  command: CAC,
  { name, takes, options, words }: Verb,
  language: Language,
  onAsked: (args: readonly string[], typed: Readonly<Record<string, unknown>>) => void,
): void {
  const { about, options: own } = words[language];
  const described: Readonly<Record<string, string | undefined>> = {
    ...commandWords[language].options,
    ...own,
  };
  const declared = command.command(`${name} ${takes}`, about);
  for (const [option, value] of Object.entries(options)) {
    declared.option(`${spelt(option)} ${value}`.trim(), described[option] ?? "");
  }
  // cac hands over what it took one by one, lists as lists, and the options last.
  declared.action((...taken: unknown[]) => {
    const args = taken.slice(0, -1).flat();
    onAsked(
      args.flatMap((each) => (each === undefined ? [] : String(each))),
      Object(taken.at(-1)),
    );
  });
}

/** Asks a verb. Asked wrongly, it says how to ask. */
export async function askVerb(
  { takes, words, run }: Verb,
  args: readonly string[],
  typed: Readonly<Record<string, unknown>>,
  environment: Environment,
): Promise<ExitCode> {
  try {
    const options = new TypedOptions(typed, environment.today);
    if (takes === "[...paths]" && args.length === 0) {
      throw new UsageError(words[options.language].noPath ?? commandWords[options.language].noPath);
    }
    return await run(args, options, environment);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    environment.complain(error.message);
    return ExitCode.trouble;
  }
}
