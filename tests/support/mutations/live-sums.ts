import { sumsWithinForms, type SumWithinForm } from "../../../src/audit/engine/sums-within-forms";
import { sumFormula } from "../../../src/audit/formulas/sum-formula";
import type { Fact } from "../../../src/templates/facts";
import type { MutableBook } from "./mutable-book";

/** The sums of the expenditure table, down its codes or across its columns, as far as they are printed. */
export function sumsOf(book: MutableBook, along: SumWithinForm["along"]): SumWithinForm[] {
  return sumsWithinForms(book.facts).filter(
    (sum) =>
      sum.along === along && sum.whole.table.template.id === "expenditure-summary" && !sum.whole.isBlank,
  );
}

/** Writes formulas behind these sums, each adding up its parts. */
export function writeFormulas(book: MutableBook, sums: readonly SumWithinForm[]): void {
  for (const { whole, parts } of sums) book.setFormula(whole.cell, sumFormula(parts).slice(1));
}

/** Changes what a sum shows, and with it all that add it up. */
export function recalculate(
  book: MutableBook,
  sums: readonly SumWithinForm[],
  whole: Fact,
  more: number,
): void {
  book.add(whole.cell, more);
  for (const sum of sums) if (sum.parts.includes(whole)) recalculate(book, sums, sum.whole, more);
}
