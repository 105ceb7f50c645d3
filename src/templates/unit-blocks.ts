import { isWellFormed } from "../finance/classification/code";
import { CellKind, type Cell } from "../workbook/snapshot";
import type { TableRow } from "./facts";
import { foldLabel } from "./headings";
import type { SectionColumns } from "./match-columns";
import type { CodeKind } from "./template";

type RowRead = Pick<TableRow, "key" | "code">;

/** Two units at least: one row between the codes may be a group of another sort. */
const fewestUnits = 2;

/** Whether a row without a code of the classification names a unit (or group) with its amounts, as a department prints them. */
function headsUnit(
  cells: readonly Cell[],
  { names, codes, amounts }: SectionColumns,
  read: RowRead | undefined,
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

/** The amounts of a row, for comparing it with another. */
function amountsAmong(cells: readonly Cell[], { amounts }: SectionColumns): string {
  const holds = new Set(amounts.values());
  return cells
    .filter(({ column, kind, value }) => holds.has(column) && kind === CellKind.number && value !== 0)
    .map(({ column, value }) => `${column}:${value}`)
    .join();
}

/** What a department prints its units by: a line over the codes of each, or a column beside them. */
export class UnitsOfRows {
  private readonly heads = new Set<number>();
  private readonly unitOf = new Map<number, string>();
  private unit = "";
  private readonly amounts = new Map<number, string>();

  constructor(private readonly columns: SectionColumns) {}

  /** A row of the form, from the top, with what was read of it. */
  add(row: number, cells: readonly Cell[], read: RowRead | undefined, kind: CodeKind): void {
    const beside = cells.find(({ column }) => column === this.columns.units);
    if (beside) this.unit = String(beside.value);
    this.amounts.set(row, amountsAmong(cells, this.columns));
    if (headsUnit(cells, this.columns, read, kind)) {
      this.heads.add(row);
      this.unit = String(row);
    }
    this.unitOf.set(row, this.unit);
  }

  /** The one unit (or department) whose line over the codes repeats the total. */
  private headsWhole(row: number, rows: readonly TableRow[]): boolean {
    const total = rows.find(({ key }) => key === "total");
    return (
      total !== undefined && this.heads.has(row) && this.amounts.get(row) === this.amounts.get(total.row)
    );
  }

  /**
   * The lines of a form that is printed unit by unit (分单位列示), where the same codes recur under each: a code is one
   * line then, whose amounts are those of all units; what heads a unit is no line. As they are where no code recurs from
   * unit to unit.
   */
  joined(rows: readonly TableRow[]): readonly TableRow[] {
    if (this.heads.size < fewestUnits && this.columns.units === undefined)
      return rows.filter(({ row }) => !this.headsWhole(row, rows));
    const lines = new Map<string, TableRow[]>();
    const within = new Map<string, number>();
    for (const line of rows) {
      if (this.heads.has(line.row)) continue;
      const place = `${this.unitOf.get(line.row)}|${line.key}`;
      const occurrence = within.get(place) ?? 0;
      within.set(place, occurrence + 1);
      const same = `${line.key}#${occurrence}`;
      lines.set(same, [...(lines.get(same) ?? []), { ...line, occurrence }]);
    }
    const joined = [...lines.values()].map(([first, ...others]) => {
      const isJoined = others.length > 0 && first!.key !== "total";
      return isJoined ? { ...first!, alsoAt: others.map(({ row }) => row) } : first!;
    });
    return joined.some(({ alsoAt }) => alsoAt) ? joined : rows;
  }
}
