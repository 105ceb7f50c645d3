import type { RangeRef } from "./address";
import type { Outline } from "./host";
import type { SheetData, WorkbookSnapshot } from "./snapshot";

/** Which sheets a snapshot has, and where each holds something. */
export function outlineOf({ sheets }: WorkbookSnapshot): Outline {
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
