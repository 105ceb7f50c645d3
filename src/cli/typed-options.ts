import type { Language } from "../audit/words/language";
import { isDay } from "../finance/calendar/day";
import type { FailOn } from "./exit-code";
import { spelt } from "./option-spelling";
import { UsageError } from "./usage-error";
import { commandWords } from "./words";

const languages = ["zh", "en"] as const;
const severities = ["error", "warning", "info", "never"] as const;

/**
 * The options of one command line, by their names in camel case. What every verb asks for alike is read here alone; each
 * reading throws a UsageError that names the option and what it takes.
 */
export class TypedOptions {
  /** The language asked for; Chinese when none is. */
  readonly language: Language;

  /** @param today - The day meant when `--on` is absent, `YYYY-MM-DD`. */
  constructor(
    private readonly typed: Readonly<Record<string, unknown>>,
    readonly today: string,
  ) {
    this.language = oneOf("lang", typed["lang"] ?? "zh", languages, "zh");
  }

  /** Whether a switch was set. */
  isOn(name: string): boolean {
    return this.typed[name] === true;
  }

  /** What was typed behind an option; `undefined` when nothing was. */
  text(name: string): string | undefined {
    const value = this.typed[name];
    return value === undefined || value === "" ? undefined : String(value);
  }

  /** All that was typed behind an option that may be given more than once. */
  all(name: string): string[] {
    return [this.typed[name] ?? []]
      .flat()
      .map(String)
      .filter((text) => text !== "");
  }

  /** Those of the options behind which something was typed. */
  texts<const Name extends string>(...names: readonly Name[]): Partial<Record<Name, string>> {
    const given: Partial<Record<Name, string>> = {};
    for (const name of names) {
      const text = this.text(name);
      if (text !== undefined) given[name] = text;
    }
    return given;
  }

  /** One of a few words; without one meant otherwise, it must be typed. */
  choice<const Choice extends string>(
    name: string,
    choices: readonly Choice[],
    otherwise?: NoInfer<Choice>,
  ): Choice {
    return oneOf(name, this.typed[name] ?? otherwise, choices, this.language);
  }

  /** One of a few words; `undefined` when none was typed. */
  optionalChoice<const Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    return this.text(name) === undefined ? undefined : this.choice(name, choices);
  }

  /** Some of a few words, typed with commas between; `undefined` when none was typed. */
  choices<const Choice extends string>(name: string, choices: readonly Choice[]): Choice[] | undefined {
    return this.text(name)
      ?.split(",")
      .map((each) => oneOf(name, each.trim(), choices, this.language));
  }

  /** A day, `YYYY-MM-DD`; `undefined` when none was typed. */
  day(name: string): string | undefined {
    const value = this.typed[name];
    if (value === undefined) return undefined;
    const day = String(value);
    if (!isDay(day)) throw new UsageError(commandWords[this.language].badDay(spelt(name), day));
    return day;
  }

  /** The day the verb works for: `--on`, or today. */
  get on(): string {
    return this.day("on") ?? this.today;
  }

  /** A year of this century or the last; `undefined` when none was typed. */
  year(name: string): number | undefined {
    const typed = this.text(name);
    if (typed === undefined) return undefined;
    if (!/^(19|20)\d\d$/.test(typed))
      throw new UsageError(commandWords[this.language].badYear(spelt(name), typed));
    return Number(typed);
  }

  /** From which nature on findings make the exit code 1: `--fail-on`. */
  get failOn(): FailOn {
    return this.choice("failOn", severities, "error");
  }

  /**
   * Whether the workbook itself is written into: `--in-place`, which leaves nothing for `--output` to say.
   *
   * @param format - What was chosen, where the verb writes workbooks in one of its formats alone.
   */
  isInPlace(format = "xlsx"): boolean {
    const words = commandWords[this.language];
    if (!this.isOn("inPlace")) return false;
    if (format !== "xlsx") throw new UsageError(words.inPlaceNeedsXlsx);
    if (this.text("output") !== undefined) throw new UsageError(words.inPlaceOrOutput);
    return true;
  }
}

function oneOf<const Choice extends string>(
  name: string,
  value: unknown,
  choices: readonly Choice[],
  language: Language,
): Choice {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw new UsageError(commandWords[language].badOption(spelt(name), choices));
  return chosen;
}
