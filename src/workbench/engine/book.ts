import type { CellLook } from "./cell-look";
import type { ConditionalFormat } from "./conditional-format";
import type { Area, CellValue } from "./engine";

export interface BookCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
  /** A text that stays one though it reads like a number or an error. */
  readonly isText?: boolean;
  /** Index into the book's `looks`. */
  readonly look?: number;
}

export interface BookSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: Iterable<BookCell>;
  readonly tabColor?: string;
  readonly merges?: readonly Area[];
  /** Pixels by column and by row, where they are not the default. */
  readonly columnWidths?: ReadonlyMap<number, number>;
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly hiddenRows?: readonly { readonly from: number; readonly to: number }[];
  readonly hiddenColumns?: readonly { readonly from: number; readonly to: number }[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Shown on a screen only: the engine computes nothing from them. */
  readonly notes?: readonly BookNote[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
}

/** A note on a cell. */
export interface BookNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A workbook as it is handed to an engine: values are the cached ones and are not computed again on opening. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly looks: readonly CellLook[];
}
