import type { RangeRef } from "../workbook/address";
import type { Outline } from "../workbook/host";
import type { SheetData } from "../workbook/snapshot";
import { readArchive } from "./read-workbook";
import type { Archive } from "./zip/archive";

/** Which sheets there are, and where each has values or formulas. */
export function readOutline(archive: Archive): Outline {
  const { sheets } = readArchive(archive, "all", ["formulas"]);
  return {
    sheets: sheets.map((sheet) => {
      const { name, visibility, isProtected } = sheet;
      const valued = valuedRange(sheet);
      return { name, visibility, isProtected, ...(valued ? { valued } : {}) };
    }),
  };
}

function valuedRange({ rows, columns }: SheetData): Omit<RangeRef, "sheet"> | undefined {
  const first = rows[0];
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined) return undefined;
  let left = columns[0]!;
  let right = left;
  for (const column of columns) {
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return { row: first, column: left, rowCount: last - first + 1, columnCount: right - left + 1 };
}
