import type { Facts, Table } from "../../templates/facts";
import type { Comparison } from "./comparison";
import { compareTables } from "./compare-tables";

/** A book laid beside others, form by form. */
export interface BookComparison extends Comparison {
  /** Forms that were compared. */
  readonly compared: number;
  /** Forms with amounts here that one of the others lacks, by their ids: nothing is known of them there. */
  readonly lacking: readonly string[];
}

/**
 * Lays every form of a book beside the same form of others, whose amounts are added up. A form the others lack counts
 * as lacking where it holds amounts; an empty one says nothing. Forms of which a book has one for each project are
 * left out.
 */
export function compareBooks(own: Facts, others: readonly Facts[]): BookComparison {
  const comparisons: Comparison[] = [];
  const lacking: string[] = [];
  for (const table of formsOnce(own)) {
    const id = table.template.id;
    const theirs = others.flatMap((facts) => facts.table(id) ?? []);
    if (theirs.length === others.length) comparisons.push(compareTables(table, theirs));
    else if (!table.isEmpty || theirs.some(({ isEmpty }) => !isEmpty)) lacking.push(id);
  }
  return {
    amounts: comparisons.flatMap(({ amounts }) => amounts),
    sums: comparisons.flatMap(({ sums }) => sums),
    compared: comparisons.length,
    lacking,
  };
}

function formsOnce(facts: Facts): Table[] {
  return facts.tables.filter(
    (table) => !table.template.isRepeated && facts.table(table.template.id) === table,
  );
}
