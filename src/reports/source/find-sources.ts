import type { Facts, Table } from "../../templates/facts";
import { sourceKindOf } from "../../templates/source-sheets";

/** Where reports can take their amounts from in a workbook. */
export const sourceKinds = ["platformExport", "reportMaker", "ledger"] as const;
export type SourceKind = (typeof sourceKinds)[number];

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
