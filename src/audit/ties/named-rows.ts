import { sumOf } from "../../finance/money/decimal";
import type { Table, TableRow } from "../../templates/facts";
import type { TieInstance } from "../tie";
import { amountColumns } from "./within-a-form";

/**
 * Rows by name: the total row is the sum of the named rows, in every column. A list that prints the lines of a
 * project again under its own name, or groups under names of their own (each amount then stands in it two or three
 * times over), is no plain list, and nothing is said of it.
 */
export function totalOfNames(table: Table): TieInstance[] {
  const named = table.rowsOf().filter(({ key }) => key.startsWith("name:"));
  if (named.length === 0 || named.some(({ occurrence }) => occurrence > 0) || isNested(table, named))
    return [];
  return amountColumns(table).flatMap(({ key }) => {
    const whole = table.fact("total", key);
    const parts = named.flatMap((row) => table.fact(row.key, key) ?? []);
    return whole ? [{ left: [whole], right: parts, relation: "equal" as const }] : [];
  });
}

function isNested(table: Table, named: readonly TableRow[]): boolean {
  const whole = table.fact("total", "total")?.amount;
  if (!whole || whole.isZero()) return false;
  const all = sumOf(named.flatMap((row) => table.fact(row.key, "total")?.amount ?? []));
  return [2, 3].some((times) => all.equals(whole.times(times)));
}
