import type { Table } from "./facts";

/** The numbers the integrated platform gives its sheets: 2.11 to 2.28 of a unit, 3.11 to 3.29 of a department. */
const exportNumber = /^\s*[23]\.[12]\d(?!\d)/;

/** The report-maker's sheet codes: Z01, Z05_1, F03, CS08, 财决01表. */
const reportCode = /^\s*(?:(?:Z|F|CS)\d{2}(?:_\d)?(?!\d)|财决(?:附)?\d{2})/;

/**
 * Whether a table is a sheet of an export (一体化导出表、决算报表), which public forms are made from, by the number in
 * front of its sheet's name or its title; `undefined` for a form of its own.
 */
export function sourceKindOf({ sheet, parts }: Table): "platformExport" | "reportMaker" | undefined {
  const marks = [sheet, parts.title?.text ?? ""];
  if (marks.some((mark) => exportNumber.test(mark))) return "platformExport";
  return marks.some((mark) => reportCode.test(mark)) ? "reportMaker" : undefined;
}
