import type { SectionPlace, Table, TableRow } from "../../templates/facts";
import type { CodeKind } from "../../templates/template";
import { CellKind, type SheetView } from "../../workbook/snapshot";
import type { CodePlace } from "./code-place";
import type { SourceRows } from "./criterion";

/** The rows of a table that have a code and none below it in the table: what is counted, and nothing twice. */
export function detailRows(rows: readonly TableRow[]): readonly TableRow[] {
  const codes = [...new Set(rows.flatMap(({ code }) => code ?? []))].sort();
  const above = new Set(codes.filter((code, index) => codes[index + 1]?.startsWith(code)));
  return rows.filter(({ code }) => code !== undefined && !above.has(code));
}

/** Digits of the most detailed codes: functional 项, economic 款. */
const fullLength: Readonly<Record<CodeKind, number>> = {
  functional: 7,
  departmentEconomic: 5,
  governmentEconomic: 5,
};

/** How a recognised table says its codes, from the cells of its most detailed rows; an empty table has none. */
export function codePlaceOf(
  sheet: SheetView,
  { codes }: SectionPlace,
  rows: readonly TableRow[],
  kind: CodeKind,
): CodePlace {
  const length =
    rows.length === 0 ? fullLength[kind] : Math.max(...rows.map(({ code }) => code?.length ?? 0));
  const deepest = rows.filter(({ code }) => code?.length === length);
  const whole = codes.findLast((column) =>
    deepest.every(({ row, code }) => String(sheet.cell(row, column)?.value ?? "").trim() === code),
  );
  const columns = deepest.length > 0 && codes.length > 1 && whole !== undefined ? [whole] : codes;
  const kinds = new Set(deepest.map(({ row }) => sheet.cell(row, columns[0]!)?.kind));
  const isNumber = kinds.has(CellKind.number);
  const isText = kinds.has(CellKind.text);
  return {
    columns,
    holds: isNumber && isText ? "both" : isNumber ? "numbers" : "texts",
    length,
  };
}

/** The rows of a table from the one under its headings to its last. */
export function sourceRows(table: Table, { firstRow }: SectionPlace): SourceRows {
  return { sheet: table.sheet, firstRow, lastRow: Math.max(firstRow, table.parts.extent.to) };
}
