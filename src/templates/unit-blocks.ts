import { isWellFormed } from "../finance/classification/code";
import { CellKind, type Cell } from "../workbook/snapshot";
import type { TableRow } from "./facts";
import { foldLabel } from "./headings";
import type { SectionColumns } from "./match-columns";
import type { CodeKind } from "./template";

/** Two units at least: one row between the codes may be a group of another sort. */
const fewestUnits = 2;

/** Whether a row without a code of the classification names a unit (or group) with its amounts, as a department prints them. */
export function headsUnit(
  cells: readonly Cell[],
  { names, codes, amounts }: SectionColumns,
  read: Pick<TableRow, "key" | "code"> | undefined,
  kind: CodeKind,
): boolean {
  if (read?.key === "total" || (read?.code !== undefined && isWellFormed(read.code, kind))) return false;
  const named = new Set([...codes, ...(names === undefined ? [] : [names])]);
  const holds = new Set(amounts.values());
  return (
    cells.some(
      ({ column, kind: is, value }) =>
        named.has(column) && is === CellKind.text && /\p{Script=Han}{2}/u.test(foldLabel(String(value))),
    ) && cells.some(({ column, kind: is }) => holds.has(column) && is === CellKind.number)
  );
}

/**
 * The rows of a form that a department prints unit by unit (分单位列示): the same codes recur under each. A code is one line
 * then, whose amounts are those of all units; what heads a unit is no line.
 *
 * @param heads - Rows that head a unit, from the top, zero-based.
 * @returns The rows as they are where no code recurs from unit to unit.
 */
export function joinedUnits(rows: readonly TableRow[], heads: readonly number[]): readonly TableRow[] {
  if (heads.length < fewestUnits) return rows;
  const lines = rows.filter(({ row }) => !heads.includes(row));
  const unitOf = ({ row }: TableRow) => heads.filter((head) => head < row).length;
  const found = new Map<string, TableRow[]>();
  const within = new Map<string, number>();
  for (const line of lines) {
    const place = `${unitOf(line)}|${line.key}`;
    const again = within.get(place) ?? 0;
    within.set(place, again + 1);
    const key = `${line.key}#${line.key === "total" ? 0 : again}`;
    found.set(key, [...(found.get(key) ?? []), line]);
  }
  const recurs = [...found.values()].some(
    ([first, ...others]) => first!.key !== "total" && others.length > 0,
  );
  if (!recurs) return rows;
  return [...found].map(([key, [first, ...others]]) => ({
    ...first!,
    occurrence: Number(key.slice(key.lastIndexOf("#") + 1)),
    ...(others.length > 0 && first!.key !== "total" ? { alsoAt: others.map(({ row }) => row) } : {}),
  }));
}
