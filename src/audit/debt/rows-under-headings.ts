import type { DebtClass } from "../../finance/debt/debt-class";
import type { Fact, Table, TableRow } from "../../templates/facts";
import { headingOrder } from "../../templates/debt/issuance-and-service";

export type ServiceHeading = (typeof headingOrder)[number];

/**
 * The amount of a line that 表1-4 prints again and again: 再融资债券 under 一般债券 under 发行执行数.
 *
 * @param detail - A line below the kind of bond; absent for the line of the kind itself.
 */
export function factUnder(
  table: Table,
  heading: ServiceHeading,
  kind: DebtClass,
  column: string,
  detail?: "refinanced" | "budgeted",
): Fact | undefined {
  const row = rowUnder(table, heading, kind, detail);
  return row && table.fact(row.key, column, undefined, row.occurrence);
}

function rowUnder(
  table: Table,
  heading: ServiceHeading,
  kind: DebtClass,
  detail?: string,
): TableRow | undefined {
  const rows = table.rowsOf();
  const start = rows.findIndex(({ key }) => key === heading);
  if (start < 0) return undefined;
  let isOfKind = false;
  for (const row of rows.slice(start + 1)) {
    if (headingOrder.some((key) => key === row.key)) return undefined;
    if (row.key === "general" || row.key === "special") isOfKind = row.key === kind;
    if (isOfKind && row.key === (detail ?? kind)) return row;
  }
  return undefined;
}
