import type { ChangeStatement } from "../../narrative/change-statements";
import type { NamedBase } from "../../narrative/base";
import type { Measure } from "../../narrative/measure";
import type { Fact } from "../../templates/facts";
import { lastYearsBeside, type LastYearsMeasure } from "../../templates/last-years-column";
import type { AuditContext } from "../check";

/** Last year's amount of what a text compares, and where it was found. */
export interface LastYearsAmount {
  readonly fact: Fact;
  readonly source: "lastYearsBook" | "lastYearsColumn";
}

const executed: readonly Measure[] = ["execution", "finalAccount"];
const budget: readonly Measure[] = ["budget", "initialBudget"];

/**
 * What last year's amount is where the text does not state it: as last year's workbook gives it, where one was given and
 * the text compares with what that is, else as this book prints it beside this year's.
 *
 * @param fact - This year's amount.
 */
export function lastYearsAmount(
  { base }: ChangeStatement,
  fact: Fact,
  context: AuditContext,
): LastYearsAmount | undefined {
  const { narrative, facts } = context;
  const year = facts.year ?? narrative.year;
  if (year === undefined || (base?.year !== "previous" && base?.year !== year - 1)) return undefined;
  return inLastYearsBook(base, fact, context, year - 1) ?? besideIt(base, fact);
}

function inLastYearsBook(
  { measure }: NamedBase,
  { table, section, row, column }: Fact,
  { previous, narrative }: AuditContext,
  year: number,
): LastYearsAmount | undefined {
  if (previous?.facts.year !== year || (measure !== undefined && measure !== narrative.measure))
    return undefined;
  const last = previous.facts
    .table(table.template.id)
    ?.fact(row.key, column.key, section.key, row.occurrence);
  return last && !last.isUnreadable ? { fact: last, source: "lastYearsBook" } : undefined;
}

/** Two columns of last year beside each other, and a text that does not say which, tell nothing. */
function besideIt({ measure }: NamedBase, fact: Fact): LastYearsAmount | undefined {
  const printed = measuresOf(measure).flatMap((each) => lastYearsBeside(fact, each) ?? []);
  const [only] = printed.length === 1 ? printed : [];
  return only && !only.isUnreadable ? { fact: only, source: "lastYearsColumn" } : undefined;
}

function measuresOf(measure: Measure | undefined): LastYearsMeasure[] {
  if (measure === undefined) return ["budget", "executed"];
  if (budget.includes(measure)) return ["budget"];
  return executed.includes(measure) ? ["executed"] : [];
}
