import { parseRange, type RangeRef } from "./address";

const reference =
  /(?<![\p{L}\d_.!\]])\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\p{L}\d_.(!])/gu;

/**
 * The cells of its own sheet that a formula names, as rectangles in the order they stand. References to other
 * sheets, names and what INDIRECT would make are left out.
 */
export function ownReferences(formula: string): Omit<RangeRef, "sheet">[] {
  const bare = formula
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(/(?:'(?:[^']|'')*'|[\p{L}\d_.[\]]+)![$\w:]+/gu, "");
  return [...bare.matchAll(reference)].flatMap(([address]) => parseRange(address) ?? []);
}

export function covers(
  range: Omit<RangeRef, "sheet">,
  { row, column }: { row: number; column: number },
): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rowCount &&
    column >= range.column &&
    column < range.column + range.columnCount
  );
}
