import type { ExecutionGrid } from "./execution-grid";

/** Whether the months of a sheet stand for themselves or for all since January. */
export type ExecutionKind = "monthly" | "cumulative";

/**
 * Tells months from running totals. Headings and title decide; bare months only where a total beside them adds them up
 * or repeats the last. That amounts never fall proves nothing.
 *
 * @param rows - The rows of the items.
 * @returns `undefined` where nothing tells: the amounts are neither to be added nor taken for sums.
 */
export function executionKind(grid: ExecutionGrid, rows: readonly number[]): ExecutionKind | undefined {
  if (grid.monthsOf("through").length > 0) return "cumulative";
  const months = grid.monthsOf("month");
  if (months.length === 0) return "cumulative";
  const said = grid.head.replace(/累计至|截至/g, "");
  const [saysCumulative, saysMonthly] = [said.includes("累计"), /(分|当|逐)月|月度/.test(said)];
  if (saysCumulative !== saysMonthly) return saysCumulative ? "cumulative" : "monthly";
  const told = rows.flatMap((row): ExecutionKind[] => {
    const total = grid.amount(row, grid.columnOf("cumulative"));
    const spent = grid.filled(months, [row]);
    const last = spent.at(-1);
    if (!total || spent.length < 2 || !last) return [];
    const isSum = grid.sum(row, spent).equals(total);
    const isLast = grid.amount(row, last.column)?.equals(total) === true;
    if (isSum === isLast) return [];
    return [isSum ? "monthly" : "cumulative"];
  });
  return told.every((each) => each === told[0]) ? told[0] : undefined;
}
