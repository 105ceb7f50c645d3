import type { Language } from "../audit/words/language";
import { reportSets } from "../jobs/report-sets";
import type { ReportRequest } from "../jobs/report-types";
import { sourceKinds } from "../reports/source/find-sources";
import { languageOf, UsageError } from "./audit-options";
import { reportCommandWords } from "./report-words";

/** What `caishen report` was asked, checked. */
export interface ReportCommandOptions {
  readonly format: "text" | "json";
  readonly language: Language;
  readonly request: ReportRequest;
  /** The day of asking, `YYYY-MM-DD`, for the frame of the JSON. */
  readonly on: string;
  readonly isInPlace: boolean;
  /** The folder for copies; beside the workbooks when absent. */
  readonly output?: string;
}

/**
 * Options as typed, checked.
 *
 * @throws UsageError naming the option and what it takes.
 */
export function reportOptions(typed: Readonly<Record<string, unknown>>, today: string): ReportCommandOptions {
  const language = languageOf(typed["lang"]);
  const words = reportCommandWords[language];
  const choose = <const Choice extends string>(
    option: string,
    choices: readonly Choice[],
    value: unknown,
  ): Choice => {
    const chosen = choices.find((choice) => choice === value);
    if (chosen === undefined) throw new UsageError(words.badOption(option, choices));
    return chosen;
  };
  const optional = <Value>(name: string, read: (value: unknown) => Value): Value | undefined =>
    typed[name] === undefined ? undefined : read(typed[name]);

  const sets = reportSets();
  const set = choose(
    "--set",
    sets.map(({ id }) => id),
    typed["set"],
  );
  const year = optional("year", (value) => {
    if (!/^(19|20)\d\d$/.test(String(value))) throw new UsageError(words.badYear(String(value)));
    return Number(value);
  });
  const source = optional("source", (value) => choose("--source", sourceKinds, value));
  const bookKind = optional("book", (value) => choose("--book", ["department", "unit"], value));
  const forms = optional("forms", (value) => {
    const known = sets.find(({ id }) => id === set)?.forms.map(({ template }) => template) ?? [];
    return String(value)
      .split(",")
      .map((form) => choose("--forms", known, form.trim()));
  });
  const organisation = optional("unit", String);
  const output = optional("output", String);
  const isInPlace = typed["inPlace"] === true;
  if (isInPlace && output !== undefined) throw new UsageError(words.inPlaceOrOutput);
  return {
    format: choose("--format", ["text", "json"], typed["format"] ?? "text"),
    language,
    on: today,
    isInPlace,
    ...(output === undefined ? {} : { output }),
    request: {
      set,
      ...(source ? { source } : {}),
      ...(year === undefined ? {} : { year }),
      ...(bookKind ? { bookKind } : {}),
      ...(forms ? { forms } : {}),
      ...(organisation === undefined ? {} : { organisation }),
    },
  };
}
