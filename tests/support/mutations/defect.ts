import type { CellRef } from "../../../src/workbook/address";
import type { MutableBook } from "./mutable-book";

/** One way to spoil a book: where it can be done, and what it does there. The cells returned are where it must be found. */
export interface Defect {
  readonly name: string;
  /** It spoils last year's book, and must be found in this year's. */
  readonly isInLastYearsBook?: true;
  /** Why some of its sites cannot be found. */
  readonly mayBeMissed?: string;
  sites(book: MutableBook): readonly (() => readonly CellRef[])[];
}
