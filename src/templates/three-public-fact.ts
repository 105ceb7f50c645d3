import { previousYearKey, type ThreePublicItem } from "./departmental-budget/three-public-expenses";
import type { Fact, Facts, Table } from "./facts";

const byColumn = "three-public-expenses";
const byLine = "three-public-expenses-by-item";

/** The “三公”经费 table of a book, whichever way it lays its items out. */
export function threePublicTable(facts: Facts): Table | undefined {
  return facts.table(byColumn) ?? facts.table(byLine);
}

/**
 * The amount of one of the three public expenses (“三公”经费), this year's budget or last year's beside it.
 *
 * @returns `undefined` where the book prints neither the item nor the year.
 */
export function threePublicFact(
  facts: Facts,
  item: ThreePublicItem,
  column: "budget" | "previousBudget" = "budget",
): Fact | undefined {
  const key = column === "budget" ? item : previousYearKey(item);
  return facts.table(byColumn)?.fact("amounts", key) ?? facts.table(byLine)?.fact(item, column);
}
