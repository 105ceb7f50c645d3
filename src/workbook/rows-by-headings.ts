import type { SheetView } from "./snapshot";

/** Headings stand within the first so many rows. */
const rowsToHeadings = 20;

/** A table found by its headings, whatever order its columns are in. */
export interface TableByHeadings<Column extends string> {
  readonly columns: Readonly<Record<Column, number>>;
  /** The row of the headings, zero-based. */
  readonly headingRow: number;
  /** Rows with any text, by their zero-based row. */
  readonly rows: readonly { readonly row: number; readonly texts: Readonly<Record<Column, string>> }[];
  /** The first row below all that is written. */
  readonly freeRow: number;
}

/**
 * Reads a sheet's rows as texts under named headings.
 *
 * @returns `undefined` when no row holds all the headings.
 */
export function tableByHeadings<Column extends string>(
  sheet: SheetView,
  headings: Readonly<Record<Column, string>>,
): TableByHeadings<Column> | undefined {
  const keys = Object.keys(headings) as Column[];
  const record = <T>(valueOf: (key: Column) => T) =>
    Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Column, T>;
  for (let heading = 0; heading < Math.min(sheet.rowEnd, rowsToHeadings); heading += 1) {
    const texts = new Map(
      sheet.rowCells(heading).map(({ value, column }) => [String(value ?? "").trim(), column]),
    );
    if (keys.some((key) => !texts.has(headings[key]))) continue;
    const columns = record((key) => texts.get(headings[key])!);
    const rows: { row: number; texts: Record<Column, string> }[] = [];
    for (let row = heading + 1; row < sheet.rowEnd; row += 1) {
      const entry = record((key) => String(sheet.cell(row, columns[key])?.value ?? "").trim());
      if (keys.some((key) => entry[key] !== "")) rows.push({ row, texts: entry });
    }
    return { columns, headingRow: heading, rows, freeRow: (rows.at(-1)?.row ?? heading) + 1 };
  }
  return undefined;
}
