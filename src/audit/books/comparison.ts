import { subtract, contains, sumIntervals, type Interval } from "../../finance/money/interval";
import { sumOf, zero, type Decimal } from "../../finance/money/decimal";
import type { Fact, Table, TableRow } from "../../templates/facts";
import type { ColumnDefinition, SectionDefinition } from "../../templates/template";
import { statedInterval } from "../engine/evaluate-ties";

/** One line and column of a form in this book and in the book, or books, it is compared with. */
export interface ComparedAmount {
  readonly key: string;
  readonly table: Table;
  readonly section: SectionDefinition;
  /** The row as this book prints it, or else as the others do. */
  readonly row: TableRow;
  readonly column: ColumnDefinition;
  /** Absent where this book has no such row. */
  readonly fact: Fact | undefined;
  /** Empty where none of the others has such a row. */
  readonly others: readonly Fact[];
  /** Yuan; zero where a row is not printed. */
  readonly own: Decimal;
  readonly other: Decimal;
  /** This book less the others, as every value it may stand for. */
  readonly gap: Interval;
}

/** A whole and the amounts it is the sum of, by their keys; those taken off carry −1. */
export interface ComparedSum {
  readonly whole: string;
  readonly parts: readonly (readonly [key: string, sign: 1 | -1])[];
}

/** What came of laying a form, or a book, beside others. */
export interface Comparison {
  readonly amounts: readonly ComparedAmount[];
  readonly sums: readonly ComparedSum[];
}

/** What makes an amount the same amount in two books: form, block, row and column. */
export function amountKey({
  table,
  section,
  row,
  column,
}: Pick<Fact, "section" | "row" | "column"> & { readonly table: Pick<Table, "template"> }): string {
  return rowKey(table.template.id, section.key, row.key, row.occurrence, column.key);
}

export function rowKey(
  template: string,
  section: string,
  row: string,
  occurrence: number,
  column: string,
): string {
  return `${template}|${section}|${row}#${occurrence}|${column}`;
}

/** Lays one amount beside others, added up. */
export function compareAmount(
  place: Pick<ComparedAmount, "key" | "table" | "section" | "row" | "column" | "fact">,
  others: readonly Fact[],
): ComparedAmount {
  const { fact } = place;
  const own = fact ? [fact] : [];
  return {
    ...place,
    others,
    own: fact?.amount ?? zero,
    other: sumOf(others.map(({ amount }) => amount)),
    gap: subtract(sumIntervals(own.map(statedInterval)), sumIntervals(others.map(statedInterval))),
  };
}

/** Both sides cannot be the same amount, however they were rounded. One amount printed twice in the same steps is printed the same. */
export function differs({ fact, others, own, other, gap }: ComparedAmount): boolean {
  const [only, ...more] = others;
  const isSameStep = fact && only && more.length === 0 && fact.step.equals(only.step);
  return isSameStep ? !own.equals(other) : !contains(gap, zero);
}
