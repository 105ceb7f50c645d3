import type { Decimal } from "../../finance/money/decimal";

/** Rows of a ledger that are alike in some columns, counted, or what one column says of them added up. */
export interface ListedRows {
  readonly sheet: string;
  /** Zero-based, both ends included. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** What each column says, in the signs of COUNTIFS: `执法执勤*`, `>=1000000`. */
  readonly where: readonly { readonly column: number; readonly test: string }[];
  /** The column that is added up; absent where rows are counted. */
  readonly added?: number;
  readonly count: Decimal;
}
