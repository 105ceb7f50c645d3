import type { Fact, Facts, Table } from "../facts";
import {
  threePublicAccount,
  threePublicAccountByItem,
  threePublicAccountByMeasure,
  type ThreePublicAccountItem,
  type ThreePublicMeasure,
} from "./three-public-account";

/** The “三公”经费 table of final accounts by its ids, the layout that sets print first. */
export const threePublicLayouts: readonly string[] = [
  threePublicAccount.id,
  threePublicAccountByMeasure.id,
  threePublicAccountByItem.id,
];

/** The “三公”经费 table of final accounts, whichever way it is laid out; `undefined` where the book has none. */
export function threePublicAccountTable(facts: Facts): Table | undefined {
  return threePublicLayouts.flatMap((id) => facts.table(id) ?? [])[0];
}

/** The planned or the spent amount of one of the three public expenses, whichever way the table is laid out. */
export function threePublicAccountFact(
  facts: Facts,
  item: ThreePublicAccountItem,
  measure: ThreePublicMeasure,
): Fact | undefined {
  const table = threePublicAccountTable(facts);
  return table?.template === threePublicAccountByItem
    ? table.fact(item, measure)
    : table?.fact(measure, item, measure);
}
