import { parseRange, type RangeRef } from "./address";

const reference =
  /(?<![\p{L}\d_.!\]])(?:(?<sheet>'(?:[^']|'')*'|[\p{L}\d_.[\]]+)!)?(?<place>\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)(?![\p{L}\d_.(!])/gu;

/**
 * The cells that a formula names, as rectangles in the order they stand. Names and what INDIRECT would make are left
 * out; other workbooks come as sheets that nobody has.
 *
 * @param home - The sheet the formula stands on.
 */
export function referencesIn(formula: string, home: string): RangeRef[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...bare.matchAll(reference)].flatMap(({ groups }) => {
    const range = parseRange(groups!["place"]!);
    return range ? [{ sheet: sheetNamed(groups!["sheet"]) ?? home, ...range }] : [];
  });
}

/** The cells of its own sheet that a formula names. */
export function ownReferences(formula: string): Omit<RangeRef, "sheet">[] {
  // No sheet has an empty name.
  return referencesIn(formula, "").filter(({ sheet }) => sheet === "");
}

/** The name of a sheet as a reference writes it, out of its quotes. */
export function sheetNamed(written: string | undefined): string | undefined {
  return written?.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
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
