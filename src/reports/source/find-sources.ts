import type { Facts, Table } from "../../templates/facts";

/** Where reports can take their amounts from in a workbook. */
export const sourceKinds = ["platformExport", "reportMaker", "ledger"] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** The numbers the integrated platform gives its sheets: 2.11 to 2.28 of a unit, 3.11 to 3.29 of a department. */
const exportNumber = /^\s*[23]\.[12]\d(?!\d)/;

/** The report-maker's sheet codes: Z01, Z05_1, F03, CS08, 财决01表. */
const reportCode = /^\s*(?:(?:Z|F|CS)\d{2}(?:_\d)?(?!\d)|财决(?:附)?\d{2})/;

/** Whether a table is a sheet of an export, by the number in front of its sheet's name or its title. */
export function sourceKindOf({ sheet, parts }: Table): "platformExport" | "reportMaker" | undefined {
  const marks = [sheet, parts.title?.text ?? ""];
  if (marks.some((mark) => exportNumber.test(mark))) return "platformExport";
  return marks.some((mark) => reportCode.test(mark)) ? "reportMaker" : undefined;
}

/** The tables of a workbook that a source consists of, and those that may be filled. */
export interface SplitTables {
  readonly source: readonly Table[];
  readonly forms: readonly Table[];
}

/** Tells the sheets of one kind of export from the forms beside them. */
export function splitTables({ tables }: Facts, kind: SourceKind): SplitTables {
  return {
    source: tables.filter((table) => sourceKindOf(table) === kind),
    forms: tables.filter((table) => sourceKindOf(table) === undefined),
  };
}
