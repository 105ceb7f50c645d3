import type { Table } from "./facts";

/** The numbers the integrated platform gives its sheets: 2.11 to 2.28 of a unit, 3.11 to 3.29 of a department. */
const exportNumber = /^\s*[23]\.[12]\d(?!\d)/;

/** The report-maker's sheet codes: Z01, Z05_1, F03, CS08, 财决01表. */
const reportCode = /^\s*(?:(?:Z|F|CS)\d{2}(?:_\d)?(?!\d)|财决(?:附)?\d{2})/;

/** The exports that public forms are made from (一体化导出表、决算报表). */
export type ExportKind = "platformExport" | "reportMaker";

/** The export a sheet's name or a title says it belongs to, by the number in front; `undefined` for any other. */
export function exportOf(name: string): ExportKind | undefined {
  if (exportNumber.test(name)) return "platformExport";
  return reportCode.test(name) ? "reportMaker" : undefined;
}

/** The export that a table is a sheet of; `undefined` for a form of its own. */
export function sourceKindOf({ sheet, parts }: Table): ExportKind | undefined {
  return exportOf(sheet) ?? exportOf(parts.title?.text ?? "");
}
