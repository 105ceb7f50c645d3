import type { Table } from "../../templates/facts";
import { inFullWidth } from "./full-width";
import { phrase } from "./sentence";
import type { Piece } from "./written-text";

const itemCodeLength = 5;

/** ，主要包括：基本工资、津贴补贴…: the economic items of a column that are not nothing; empty where there are none. */
export function economicNames(table: Table | undefined, section: string, column: string): Piece[] {
  const names = (table?.rowsOf(section) ?? [])
    .filter(({ code }) => code?.length === itemCodeLength)
    .filter(({ key, occurrence }) => {
      const amount = table?.fact(key, column, section, occurrence)?.amount;
      return amount !== undefined && !amount.isZero();
    })
    .map(({ label }) => inFullWidth(label));
  return names.length > 0 ? phrase`，主要包括：${names.join("、")}` : [];
}
