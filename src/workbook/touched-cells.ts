import type { CellRef, RangeRef } from "./address";
import type { CellWrite, CommentWrite, Plan } from "./plan";

/** One cell to paint; `null` takes the fill away. */
export interface FillWrite {
  readonly row: number;
  readonly column: number;
  readonly color: string | null;
}

/** Names of the sheets a plan adds. */
export function addedSheets(plan: Plan): ReadonlySet<string> {
  return new Set(plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet.name] : [])));
}

/** The last write of each cell by sheet, sheets the plan adds itself apart. */
export function cellWrites(plan: Plan): ReadonlyMap<string, readonly CellWrite[]> {
  return lastOfEach(
    addedSheets(plan),
    plan.edits.flatMap((edit) =>
      edit.kind === "setCells" ? [{ sheet: edit.sheet, writes: edit.cells }] : [],
    ),
  );
}

/** The last fill of each cell by sheet, sheets the plan adds itself apart. */
export function fillWrites(plan: Plan): ReadonlyMap<string, readonly FillWrite[]> {
  return lastOfEach(
    addedSheets(plan),
    plan.edits.flatMap((edit) =>
      edit.kind === "setFills" ? [{ sheet: edit.sheet, writes: edit.fills }] : [],
    ),
  );
}

function lastOfEach<Write extends { readonly row: number; readonly column: number }>(
  added: ReadonlySet<string>,
  batches: readonly { readonly sheet: string; readonly writes: readonly Write[] }[],
): ReadonlyMap<string, readonly Write[]> {
  const bySheet = new Map<string, Map<string, Write>>();
  for (const { sheet, writes } of batches) {
    if (added.has(sheet)) continue;
    const places = bySheet.get(sheet) ?? new Map<string, Write>();
    for (const write of writes) places.set(`${write.row},${write.column}`, write);
    bySheet.set(sheet, places);
  }
  return new Map([...bySheet].map(([sheet, places]) => [sheet, [...places.values()]]));
}

/** The cells whose comments a plan hangs or takes away by sheet, sheets it adds itself apart. */
export function commentWrites(plan: Plan): ReadonlyMap<string, readonly CommentWrite[]> {
  return lastOfEach(
    addedSheets(plan),
    plan.edits.flatMap((edit) =>
      edit.kind === "addComments" || edit.kind === "removeComments"
        ? [{ sheet: edit.sheet, writes: edit.comments }]
        : [],
    ),
  );
}

/** The cells a plan writes, paints or comments on, sheets it adds itself apart; one may come twice. */
export function touchedCells(plan: Plan): CellRef[] {
  return [...cellWrites(plan), ...fillWrites(plan), ...commentWrites(plan)].flatMap(([sheet, writes]) =>
    writes.map(({ row, column }) => ({ sheet, row, column })),
  );
}

/** Rows this far apart still share one range: reading a few blanks costs less than one more request. */
const widestGap = 64;

/** A few ranges that hold all the given cells: bands of rows lying close together. */
export function rangesCovering(cells: readonly CellRef[]): RangeRef[] {
  const bands: { sheet: string; top: number; bottom: number; left: number; right: number }[] = [];
  const sorted = [...cells].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.row - b.row || a.column - b.column,
  );
  for (const { sheet, row, column } of sorted) {
    const band = bands.at(-1);
    if (band && band.sheet === sheet && row - band.bottom <= widestGap) {
      band.bottom = row;
      band.left = Math.min(band.left, column);
      band.right = Math.max(band.right, column);
    } else {
      bands.push({ sheet, top: row, bottom: row, left: column, right: column });
    }
  }
  return bands.map(({ sheet, top, bottom, left, right }) => ({
    sheet,
    row: top,
    column: left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  }));
}
