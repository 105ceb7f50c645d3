import type { Fact, Table } from "../facts";

/**
 * The balances that a debt form prints of the year before and of the year itself, in one of its columns. Final accounts
 * call both 余额实际数 or 年末余额: that of the year before stands first.
 */
export function balancesOf(
  table: Table,
  column: string,
): { readonly opening: Fact; readonly closing: Fact } | undefined {
  const rows = table.rowsOf().filter(({ key }) => key === "opening" || key === "closing");
  const [opening, closing] = [rows[0], rows.at(-1)].map(
    (row) => row && table.fact(row.key, column, undefined, row.occurrence),
  );
  return rows.length > 1 && opening && closing ? { opening, closing } : undefined;
}
