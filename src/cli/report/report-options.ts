import type { Language } from "../../audit/words/language";
import { reportSets } from "../../jobs/report/report-sets";
import type { ReportRequest } from "../../jobs/report/report-types";
import { sourceKinds } from "../../reports/source/find-sources";
import type { TypedOptions } from "../typed-options";

/** What `caishen report` was asked, checked. */
export interface ReportCommandOptions {
  readonly format: "text" | "json";
  readonly language: Language;
  readonly request: ReportRequest;
  /** The day of asking, `YYYY-MM-DD`, for the frame of the JSON and the cover of a pack. */
  readonly on: string;
  /** Last year's book, for the text of a pack. */
  readonly previous?: string;
  /** The year's own budget book, for the text of a final account's pack. */
  readonly budget?: string;
  readonly isInPlace: boolean;
  /** The folder for copies; beside the workbooks when absent. */
  readonly output?: string;
}

/**
 * Options as typed, checked.
 *
 * @throws UsageError naming the option and what it takes.
 */
export function reportOptions(typed: TypedOptions): ReportCommandOptions {
  return {
    format: typed.choice("format", ["text", "json"], "text"),
    language: typed.language,
    on: typed.on,
    isInPlace: typed.isInPlace(),
    ...typed.texts("output", "previous", "budget"),
    request: requestIn(typed),
  };
}

function requestIn(typed: TypedOptions): ReportRequest {
  const sets = reportSets();
  const set = typed.choice(
    "set",
    sets.map(({ id }) => id),
  );
  const source = typed.optionalChoice("source", sourceKinds);
  const year = typed.year("year");
  const bookKind = typed.optionalChoice("book", ["department", "unit"]);
  const known = sets.find(({ id }) => id === set)?.forms.map(({ template }) => template) ?? [];
  const forms = typed.choices("forms", known);
  const organisation = typed.text("unit");
  return {
    set,
    ...(source ? { source } : {}),
    ...(year === undefined ? {} : { year }),
    ...(bookKind ? { bookKind } : {}),
    ...(forms ? { forms } : {}),
    ...(typed.isOn("pack") ? { packOn: typed.on } : {}),
    ...(organisation === undefined ? {} : { organisation }),
  };
}
