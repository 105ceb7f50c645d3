import type { RowInsertion } from "./row-shift";
import type { CellValue } from "./snapshot";

/** One cell to write. Formula *and* value are given: files have no engine that would compute the value. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Without its `=`; absent for a constant. */
  readonly formula?: string;
  /** The value is an error such as `#N/A`, not a text that reads like one. */
  readonly isError?: boolean;
}

/** A comment (批注) to hang on a cell, or one of ours to take away. */
export interface CommentWrite {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export type BorderStyle = "thin" | "medium";

/** How a cell of a sheet of ours looks. Sizes in points, colours as `#RRGGBB`. */
export interface CellStyle {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly color?: string;
    readonly underline?: boolean;
  };
  readonly fill?: string;
  readonly border?: {
    readonly top?: BorderStyle;
    readonly right?: BorderStyle;
    readonly bottom?: BorderStyle;
    readonly left?: BorderStyle;
  };
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
}

export interface NewCell extends CellWrite {
  /** Index into the sheet's `styles`. */
  readonly style?: number;
  /** Where a click leads: a cell of this workbook. */
  readonly link?: { readonly sheet: string; readonly address: string };
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** Header rows repeated on each page: the last of them, zero-based. */
  readonly repeatRowsThrough?: number;
  readonly fitToWidth: boolean;
  /** Footer in Excel's codes, such as `第 &P 页，共 &N 页`. */
  readonly footer?: string;
  readonly centerHorizontally?: boolean;
  /** Rows that begin a page, zero-based. */
  readonly breaksBefore?: readonly number[];
  /** Print area as A1 range; absent for all that is used. */
  readonly area?: string;
}

/** A whole sheet of ours: contents, look and print set-up. */
export interface NewSheet {
  readonly name: string;
  /** The sheet it stands behind; at the end when absent. */
  readonly after?: string;
  readonly styles: readonly CellStyle[];
  readonly cells: readonly NewCell[];
  /** Widths in characters by zero-based column. */
  readonly columnWidths: readonly number[];
  /** Heights in points by zero-based row. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** A1 ranges. */
  readonly merges?: readonly string[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print?: PrintSetup;
  readonly tabColor?: string;
}

/** A chart over cells of one sheet. Ranges are A1, without sheet. */
export interface NewChart {
  readonly sheet: string;
  readonly name: string;
  readonly kind: "column" | "bar" | "line";
  readonly title: string;
  readonly categories: string;
  readonly series: readonly {
    readonly nameCell: string;
    readonly values: string;
    readonly color: string;
    readonly asLine?: boolean;
  }[];
  /** A1 range of cells the chart covers. */
  readonly over: string;
  readonly axisFormat?: string;
}

/**
 * A text of a sheet as it was that moves down when rows are put in above it and that no other edit writes: where it
 * stands tells whether they were. Nothing of the same words stands where it will come to stand.
 */
export interface RowWitness {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Rows put into one sheet, all at once. */
export interface RowsPutIn {
  readonly sheet: string;
  readonly insertions: readonly RowInsertion[];
  readonly witness: RowWitness;
}

/**
 * What may be done to a workbook: a closed set, each with an inverse. Rows are only put into forms that we fill, and
 * only such rows are taken away again; columns never.
 */
export type Edit =
  | { readonly kind: "setCells"; readonly sheet: string; readonly cells: readonly CellWrite[] }
  | {
      readonly kind: "setFills";
      readonly sheet: string;
      /** `null` takes the fill away. */
      readonly fills: readonly {
        readonly row: number;
        readonly column: number;
        readonly color: string | null;
      }[];
    }
  /** Hangs comments on cells that have none; a cell with a comment or note is refused by the host. */
  | { readonly kind: "addComments"; readonly sheet: string; readonly comments: readonly CommentWrite[] }
  /** Takes away the comments that still say this and were not answered; any other stays, and a missing one is no error. */
  | { readonly kind: "removeComments"; readonly sheet: string; readonly comments: readonly CommentWrite[] }
  /**
   * Puts whole rows into a sheet: what stands below moves down, and all that refers to it follows. It comes before
   * every other edit of its sheet, whose places are those afterwards, and at most once a sheet.
   */
  | ({ readonly kind: "insertRows" } & RowsPutIn)
  /** Takes the rows away again that were put in, with what stands in them; it comes last. */
  | ({ readonly kind: "deleteRows" } & RowsPutIn)
  | { readonly kind: "addSheet"; readonly sheet: NewSheet }
  /** Removes a sheet of ours; refused by the host when its contents no longer have this digest. */
  | { readonly kind: "removeSheet"; readonly name: string; readonly digest: string }
  | { readonly kind: "addChart"; readonly chart: NewChart }
  /** A chart that is not there is no error: taking back a write that was cut off asks for it. */
  | { readonly kind: "removeChart"; readonly sheet: string; readonly name: string }
  | { readonly kind: "setName"; readonly name: string; readonly formula: string | null };

/** An ordered list of edits with the words a person reads before they are made. */
export interface Plan {
  /** Id of the job that made it, such as `mark` or `add-findings-sheet`; words are found by it. */
  readonly purpose: string;
  readonly edits: readonly Edit[];
}
