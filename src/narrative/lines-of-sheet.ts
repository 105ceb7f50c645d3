import { CellKind, type SheetView } from "../workbook/snapshot";
import type { TextLine } from "./text-sheet";

/** The lines printed in the cells of a sheet, or of some of its rows (zero-based), in reading order. */
export function linesOfSheet(sheet: SheetView, isMeant: (row: number) => boolean = () => true): TextLine[] {
  const lines: TextLine[] = [];
  sheet.forEachRow((row, start, end) => {
    if (!isMeant(row)) return;
    for (let i = start; i < end; i += 1) {
      const value = sheet.valueAt(i);
      if (value === null || typeof value === "boolean" || sheet.data.kinds[i] === CellKind.error) continue;
      const cell = { sheet: sheet.name, row, column: sheet.data.columns[i]! };
      let offset = 0;
      for (const text of String(value).split("\n")) {
        lines.push({ text, cell, line: row + 1, start: offset });
        offset += text.length + 1;
      }
    }
  });
  return lines;
}
