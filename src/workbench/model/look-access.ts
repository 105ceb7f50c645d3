import type { CellLook, LookPatch } from "../engine/cell-look";
import type { Area } from "../engine/engine";
import { intersection, isUnbounded } from "./area";
import type { Worksheet } from "./worksheet";

/** Cells that are formatted together: those of a range, or of several. */
export interface FormatTarget {
  readonly sheet: Worksheet;
  readonly areas: readonly Area[];
}

/** The one value a trait has in all cells, or `null` when they differ. */
export function uniformTrait<Trait>(target: FormatTarget, read: (look: CellLook) => Trait): Trait | null {
  let first: Trait | undefined;
  let isFirst = true;
  for (const { row, column, rowCount, columnCount } of boundedAreas(target)) {
    for (let index = 0; index < rowCount * columnCount; index += 1) {
      const look = target.sheet.engineSheet.look(
        row + Math.floor(index / columnCount),
        column + (index % columnCount),
      );
      const trait = read(look);
      if (isFirst) first = trait;
      else if (trait !== first) return null;
      isFirst = false;
    }
  }
  return isFirst ? read({}) : (first as Trait);
}

/** Changes the looks of cells. Of whole rows and columns only the used part is painted. */
export function paint(target: FormatTarget, patch: LookPatch): void {
  target.sheet.assertWritable();
  for (const area of boundedAreas(target)) target.sheet.engineSheet.paint(area, patch);
}

function boundedAreas({ sheet, areas }: FormatTarget): Area[] {
  return areas.flatMap((area) => {
    if (!isUnbounded(area)) return [area];
    const used = sheet.engineSheet.extent(false);
    const bounded = used && intersection(used, area);
    return bounded ? [bounded] : [];
  });
}
