import type { CellRef } from "../workbook/address";
import type { NamedBase } from "./base";
import type { Direction } from "./direction";
import type { Comparison, Statement } from "./statement";
import type { Subject } from "./subjects/subject";
import type { Paragraph, Span } from "./text-sheet";

/** A comparison with the amounts it stands on, so that its direction, change and rate can be recomputed as intervals. */
export interface ChangeStatement {
  readonly sheet: string;
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly subject: Subject | undefined;
  readonly direction: Direction;
  /** The base as the text names it. */
  readonly base: NamedBase | undefined;
  /** What the subject amounts to now: the amount stated last before the comparison. */
  readonly now: Statement | undefined;
  /** Other amounts that the same item states for it now; normally none. */
  readonly otherNow: readonly Statement[];
  /** The amount stated for the base. */
  readonly baseAmount: Statement | undefined;
  readonly change: Statement | undefined;
  readonly rate: Statement | undefined;
  readonly cells: readonly CellRef[];
}

export function changeStatements(
  comparisons: readonly Comparison[],
  statements: readonly Statement[],
): ChangeStatement[] {
  return comparisons.map((comparison) => {
    const { sheet, paragraph, span, subject, direction, base, change, rate } = comparison;
    const said = sameItem(comparison, statements);
    const stated = said.filter(({ role }) => role === "stated");
    const now = stated.at(-1);
    return {
      sheet,
      paragraph,
      span,
      subject,
      direction,
      base,
      now,
      otherNow: stated.slice(0, -1).filter(({ figure }) => now && !figure.value.equals(now.figure.value)),
      baseAmount: said.findLast((statement) => isBase(statement, base)),
      change,
      rate,
      cells: paragraph.cellsOf(span),
    };
  });
}

/** What is said of a subject under one item of the text. */
export function sameItem(
  {
    sheet,
    subject,
    item,
  }: { readonly sheet: string; readonly subject: Subject | undefined; readonly item: number },
  statements: readonly Statement[],
): Statement[] {
  if (!subject) return [];
  return statements.filter(
    (other) => other.item === item && other.sheet === sheet && other.subject?.id === subject.id,
  );
}

/** Whether a statement gives the amount of a named base: of its year, or, within the year, of its measure. */
export function isBase(
  { role, measure, year }: Pick<Statement, "role" | "measure" | "year">,
  base: NamedBase | undefined,
): boolean {
  if (role === "lastYear") return base?.year === undefined || base.year === "previous" || base.year === year;
  if (role !== "otherMeasure") return false;
  return (
    base?.year === undefined &&
    (base?.measure === undefined || base.measure === "budget" || base.measure === measure)
  );
}
