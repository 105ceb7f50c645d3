import type { CellLook, LookPatch } from "../engine/cell-look";
import { cellCount, intersection, isUnbounded } from "./area";
import type { Range } from "./range";

/** The one value a trait has in all cells of a range, or `null` when they differ. */
export function uniformTrait<Trait>(range: Range, read: (look: CellLook) => Trait): Trait | null {
  const { engineSheet } = range.sheet;
  const used = engineSheet.extent(false);
  const area = isUnbounded(range.area) ? used && intersection(used, range.area) : range.area;
  const { row, column, rowCount, columnCount } = area ?? { ...range.area, rowCount: 1, columnCount: 1 };
  const first = read(engineSheet.look(row, column));
  for (let index = 1; index < rowCount * columnCount; index += 1) {
    const look = engineSheet.look(row + Math.floor(index / columnCount), column + (index % columnCount));
    if (read(look) !== first) return null;
  }
  return first;
}

/** Changes the looks of a range's cells and says so. Of whole rows and columns only the used part is painted. */
export function paint(range: Range, patch: LookPatch): void {
  const { sheet } = range;
  sheet.assertWritable();
  const used = sheet.engineSheet.extent(false);
  const area = isUnbounded(range.area) ? used && intersection(used, range.area) : range.area;
  if (area && cellCount(area) > 0) sheet.engineSheet.paint(area, patch);
}
