import type { CellRef } from "./address";
import { formulaFor, type SharedFormula } from "./shared-formula";

/** What a cell holds. The codes are stored in typed arrays, hence numbers. */
export const CellKind = { empty: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

export type CellValue = string | number | boolean | null;

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** An inclusive run of zero-based rows or columns. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A comment (批注) on a cell with what was answered to it, or a note of the older kind, which cannot be answered. */
export interface CommentThread {
  readonly row: number;
  readonly column: number;
  /** What it says, answers apart. */
  readonly text: string;
  readonly replies: number;
  readonly isNote: boolean;
}

/**
 * The valued cells of one sheet, sorted by row and column and packed into typed arrays, so that a snapshot can
 * be handed to a worker and a lone cell in the last row costs one entry.
 *
 * Cell `i` stands in row `rows[r]` where `rowStarts[r] <= i < rowStarts[r + 1]`, and in column `columns[i]`.
 */
export interface SheetData {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly rows: Int32Array;
  readonly rowStarts: Int32Array;
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  /** Numbers as the host holds them; booleans 0 or 1; for texts and errors an index into `texts`. */
  readonly values: Float64Array;
  /** Index into `texts` of the formula without its `=`, `noFormula`, or below that the code of a shared formula. */
  readonly formulas: Int32Array;
  /** Formulas of which the cells hold but the code: they are written out where somebody asks (`sharedCode`). */
  readonly sharedFormulas: readonly SharedFormula[];
  /** Index into `texts` of the number format, or -1 for General. */
  readonly formats: Int32Array;
  /** Index into `texts` of the solid fill such as `#FFF2CC`, or -1 for none; empty when fills were not asked for. */
  readonly fills: Int32Array;
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  /** At most one a cell, valued or not; empty when comments were not asked for. */
  readonly comments: readonly CommentThread[];
}

export const noFormula = -1;

/** The code of a shared formula by its place in the list of its sheet, and the place by the code. */
export const sharedCode = (placeOrCode: number) => noFormula - 1 - placeOrCode;

export interface DefinedName {
  readonly name: string;
  /** The sheet whose own name it is, or `undefined` for the workbook's. */
  readonly sheet?: string;
  readonly formula: string;
}

/** What the sheets of a workbook say at one moment: plain data that can be stored, posted to a worker and compared. */
export interface WorkbookSnapshot {
  readonly texts: readonly string[];
  readonly sheets: readonly SheetData[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly kind: CellKind;
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly numberFormat: string | undefined;
}

/** Reads one sheet of a snapshot. */
export class SheetView {
  constructor(
    readonly data: SheetData,
    private readonly texts: readonly string[],
  ) {}

  get name(): string {
    return this.data.name;
  }

  get cellCount(): number {
    return this.data.columns.length;
  }

  /** One past the last valued row; 0 for an empty sheet. */
  get rowEnd(): number {
    const { rows } = this.data;
    return rows.length === 0 ? 0 : rows[rows.length - 1]! + 1;
  }

  /** Where the cells of a row stand in the arrays: `[start, end)`, empty when the row has none. */
  rowRange(row: number): readonly [number, number] {
    const { rows, rowStarts } = this.data;
    let low = 0;
    let high = rows.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = rows[middle]!;
      if (found === row) return [rowStarts[middle]!, rowStarts[middle + 1]!];
      if (found < row) low = middle + 1;
      else high = middle - 1;
    }
    return [0, 0];
  }

  /** Position of a cell in the arrays, or -1 when it is empty. */
  indexOf(row: number, column: number): number {
    const [start, end] = this.rowRange(row);
    for (let i = start; i < end; i += 1) {
      const at = this.data.columns[i]!;
      if (at === column) return i;
      if (at > column) return -1;
    }
    return -1;
  }

  cell(row: number, column: number): Cell | undefined {
    const index = this.indexOf(row, column);
    return index < 0 ? undefined : this.cellAt(index, row);
  }

  /** The text of a text cell, or `undefined`. */
  text(row: number, column: number): string | undefined {
    const index = this.indexOf(row, column);
    return index >= 0 && this.data.kinds[index] === CellKind.text
      ? this.texts[this.data.values[index]!]
      : undefined;
  }

  cellAt(index: number, row: number): Cell {
    const { columns, kinds, formats } = this.data;
    const format = formats[index]!;
    return {
      row,
      column: columns[index]!,
      kind: kinds[index] as CellKind,
      value: this.valueAt(index),
      formula: this.formulaAt(index, row),
      numberFormat: format < 0 ? undefined : this.texts[format],
    };
  }

  valueAt(index: number): CellValue {
    const value = this.data.values[index]!;
    switch (this.data.kinds[index]) {
      case CellKind.number:
        return value;
      case CellKind.boolean:
        return value === 1;
      case CellKind.text:
      case CellKind.error:
        return this.texts[value] ?? "";
      default:
        return null;
    }
  }

  hasFormula(index: number): boolean {
    return this.data.formulas[index] !== noFormula;
  }

  /** The formula of a cell without its `=`; `undefined` when it has none. */
  formulaAt(index: number, row: number): string | undefined {
    const shared = this.sharedFormulaAt(index);
    return shared ? formulaFor(shared, row, this.data.columns[index]!) : this.ownFormulaAt(index);
  }

  /** The formula that a cell shares with others; `undefined` when it has one of its own or none. */
  sharedFormulaAt(index: number): SharedFormula | undefined {
    const code = this.data.formulas[index]!;
    return code < noFormula ? this.data.sharedFormulas[sharedCode(code)] : undefined;
  }

  /** What a formula says wherever it stands: its text, or that of the first of the cells that share it. */
  formulaAnywhere(index: number): string | undefined {
    return this.sharedFormulaAt(index)?.formula ?? this.ownFormulaAt(index);
  }

  private ownFormulaAt(index: number): string | undefined {
    const code = this.data.formulas[index]!;
    return code > noFormula ? this.texts[code] : undefined;
  }

  /** The fill of a cell such as `#FFF2CC`; `undefined` when it has none or fills were not read. */
  fillAt(index: number): string | undefined {
    const fill = this.data.fills[index] ?? -1;
    return fill < 0 ? undefined : this.texts[fill];
  }

  /** Calls back for each valued row in order with its cells' positions `[start, end)`. */
  forEachRow(visit: (row: number, start: number, end: number) => void): void {
    const { rows, rowStarts } = this.data;
    for (let r = 0; r < rows.length; r += 1) visit(rows[r]!, rowStarts[r]!, rowStarts[r + 1]!);
  }

  /** The valued cells of one row, left to right. */
  rowCells(row: number): Cell[] {
    const [start, end] = this.rowRange(row);
    const cells: Cell[] = [];
    for (let i = start; i < end; i += 1) cells.push(this.cellAt(i, row));
    return cells;
  }

  /** The comment on a cell; `undefined` when it has none or comments were not read. */
  commentAt(row: number, column: number): CommentThread | undefined {
    return this.data.comments.find((each) => each.row === row && each.column === column);
  }

  isRowHidden(row: number): boolean {
    return this.data.hiddenRows.some(({ from, to }) => row >= from && row <= to);
  }

  isColumnHidden(column: number): boolean {
    return this.data.hiddenColumns.some(({ from, to }) => column >= from && column <= to);
  }
}

/** Reads a snapshot; the views are made once. */
export class WorkbookView {
  readonly sheets: readonly SheetView[];
  private readonly byName: ReadonlyMap<string, SheetView>;

  constructor(readonly snapshot: WorkbookSnapshot) {
    this.sheets = snapshot.sheets.map((data) => new SheetView(data, snapshot.texts));
    this.byName = new Map(this.sheets.map((sheet) => [sheet.name, sheet]));
  }

  sheet(name: string): SheetView | undefined {
    return this.byName.get(name);
  }

  cell({ sheet, row, column }: CellRef): Cell | undefined {
    return this.byName.get(sheet)?.cell(row, column);
  }

  value(ref: CellRef): CellValue {
    return this.cell(ref)?.value ?? null;
  }
}
