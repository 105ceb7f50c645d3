import type { RangeRef } from "./address";
import { SheetBuilder, TextPool } from "./snapshot-builder";
import { SheetView, type CellKind, type SheetData } from "./snapshot";

/** A sheet with the cells of some of its ranges alone, each where it stands; fills are left out. */
export function cellsWithin(
  sheet: SheetData,
  texts: readonly string[],
  ranges: readonly Omit<RangeRef, "sheet">[],
): SheetData {
  const packed = new SheetBuilder(new TextPool());
  new SheetView(sheet, texts).forEachRow((row, start, end) => {
    const crossing = ranges.filter((range) => row >= range.row && row < range.row + range.rowCount);
    for (let i = start; i < end; i += 1) {
      const column = sheet.columns[i]!;
      if (!crossing.some((range) => column >= range.column && column < range.column + range.columnCount)) {
        continue;
      }
      const kind = sheet.kinds[i] as CellKind;
      packed.addCoded(row, column, kind, sheet.values[i]!, sheet.formulas[i]!, sheet.formats[i]!);
    }
  });
  return packed.build(sheet);
}
