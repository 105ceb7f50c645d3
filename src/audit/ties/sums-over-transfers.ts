import { sumOf } from "../../finance/money/decimal";
import type { Fact, Table } from "../../templates/facts";
import { amountColumns } from "./within-a-form";

/** 转移性收入 and 转移性支出: one line for all that comes in or goes out beside the year's own amounts. */
export const transfers: readonly string[] = ["transferIncome", "230"];
/** What some places print beside that line, others within it. */
const besideTransfers = ["carryOver", "closing", "carriedForward"];

/**
 * What 总计 is the sum of where 转移性收入 or 转移性支出 is printed below the year's own total: with it alone, or with the
 * balance beside it, whichever holds in most columns. Empty where none holds anywhere, `undefined` without such a line.
 */
export function partsOfTotalWithTransfers(table: Table, sectionKey: string): readonly string[] | undefined {
  const rowOf = (key: string) => table.rowsOf(sectionKey).find((row) => row.key === key)?.row;
  const line = transfers.find((key) => rowOf(key) !== undefined);
  const year = rowOf("currentYearTotal");
  if (!line || year === undefined || rowOf(line)! < year) return undefined;
  const alone = ["currentYearTotal", line];
  return fitting(table, sectionKey, "total", [alone, ...besideTransfers.map((key) => [...alone, key])]);
}

/**
 * The classes that make up the year's total that leads its table: 转移性支出 among them, or not, whichever holds in most
 * columns.
 */
export function classesOfLeadingTotal(
  table: Table,
  sectionKey: string,
  classes: readonly string[],
): readonly string[] {
  const own = classes.filter((key) => !transfers.includes(key));
  return own.length === classes.length
    ? classes
    : fitting(table, sectionKey, "currentYearTotal", [own, classes]);
}

/** The lines that add up to a whole in most columns; of equals the first, none where none ever does. */
function fitting(
  table: Table,
  sectionKey: string,
  whole: string,
  variants: readonly (readonly string[])[],
): readonly string[] {
  let best: readonly string[] = [];
  let most = 0;
  for (const lines of variants) {
    const count = amountColumns(table, sectionKey).filter(({ key: column }) => {
      const factOf = (key: string) => table.fact(key, column, sectionKey);
      return holds(
        factOf(whole),
        lines.flatMap((key) => factOf(key) ?? []),
      );
    }).length;
    if (count > most) [best, most] = [lines, count];
  }
  return best;
}

function holds(whole: Fact | undefined, parts: readonly Fact[]): boolean {
  if (!whole || whole.amount.isZero()) return false;
  const difference = sumOf(parts.map(({ amount }) => amount)).minus(whole.amount);
  return difference.abs().lessThanOrEqualTo(whole.step.times(parts.length));
}
