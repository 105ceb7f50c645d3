import type { CellRef } from "../workbook/address";
import type { NamedBase } from "./base";
import type { Direction } from "./direction";
import type { ItemIndex } from "./item-index";
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

export function changeStatements(comparisons: readonly Comparison[], items: ItemIndex): ChangeStatement[] {
  return comparisons.map((comparison) => {
    const { sheet, paragraph, span, subject, direction, base, now, change, rate } = comparison;
    const { stated, bases } = items.of(comparison);
    return {
      sheet,
      paragraph,
      span,
      subject,
      direction,
      base,
      now,
      otherNow: stated.filter(({ figure }) => now && !figure.value.equals(now.figure.value)),
      baseAmount: bases.findLast((statement) => isBase(statement, base)),
      change,
      rate,
      cells: paragraph.cellsOf(span),
    };
  });
}

/** Whether a statement gives the amount of a named base: of its year, or, within the year, of its measure. */
export function isBase(
  { role, measure, year }: Pick<Statement, "role" | "measure" | "year">,
  base: NamedBase | undefined,
): boolean {
  if (role === "lastYear") {
    const isSameYear = base?.year === undefined || base.year === "previous" || base.year === year;
    return isSameYear && (!base?.measure || !measure || base.measure === measure);
  }
  if (role !== "otherMeasure") return false;
  return (
    base?.year === undefined &&
    (base?.measure === undefined || base.measure === "budget" || base.measure === measure)
  );
}
