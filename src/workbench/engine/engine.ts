import type { CellLook, LookPatch } from "./cell-look";

/** A value as a cell holds it; `null` is a blank cell. Errors are texts such as `#N/A` with `isError` set. */
export type CellValue = string | number | boolean | null;

export interface EngineCell {
  readonly value: CellValue;
  readonly isError: boolean;
  /** Without its `=`, in the names Excel shows (no `_xlfn.`). */
  readonly formula?: string;
  /** Only the last of the cells an array result spilled over has a formula of its own; the others have this. */
  readonly isSpilled?: boolean;
}

/** What is put into one cell: a constant, a formula (without `=`), or nothing at all. */
export interface CellInput {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  readonly formula?: string;
  /** A text that stays text though it looks like a number. */
  readonly isText?: boolean;
}

/** A rectangle of cells of one sheet; zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** One sheet of the workbook the engine holds. */
export interface EngineSheet {
  readonly id: string;
  readonly name: string;
  rename(name: string): void;
  cell(row: number, column: number): EngineCell;
  look(row: number, column: number): CellLook;
  /** Calls back for each cell that has a value or a formula, row by row. */
  forEachCell(visit: (row: number, column: number, cell: EngineCell) => void): void;
  /**
   * The rectangle around everything valued, or around everything valued or formatted, on the sheet or within an area
   * of it; `undefined` when there is nothing.
   */
  extent(valuesOnly: boolean, within?: Area): Area | undefined;
  write(cells: readonly CellInput[]): void;
  paint(area: Area, patch: LookPatch): void;
  /** Paints each cell in its own way, at once. */
  paintEach(
    cells: readonly { readonly row: number; readonly column: number; readonly patch: LookPatch }[],
  ): void;
  /** Takes the formats away and leaves the values. */
  clearLook(area: Area): void;
  readonly merges: readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;
  /**
   * Moves the rows from one on by so many, contents, looks, heights and merges: down, leaving blank rows, or up over
   * those above, which go. Formulas keep what they say.
   */
  moveRows(from: number, by: number): void;
  /** Pixels of a column's width. */
  columnWidth(column: number): number;
  setColumnWidth(area: Area, pixels: number): void;
  /** Pixels of a row's height. */
  rowHeight(row: number): number;
  setRowHeight(area: Area, pixels: number): void;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  setRowsHidden(area: Area, hidden: boolean): void;
  setColumnsHidden(area: Area, hidden: boolean): void;
  readonly frozen: { readonly rows: number; readonly columns: number };
  freeze(rows: number, columns: number): void;
  setHidden(hidden: boolean): void;
  /** Shows a note at a cell, or none any more; without a screen there is nothing to show. */
  showNote(row: number, column: number, text: string | undefined): void;
  tabColor: string;
}

/** What changed in the engine, by whomever: the model below the protocol, or a person in the grid. */
export interface EngineChange {
  readonly sheetId: string;
  readonly area: Area;
  readonly kind: "contents" | "looks";
  readonly source: "model" | "grid";
}

/** A function the engine does not know itself and has to ask for. */
export interface ForeignFunction {
  /** As written in a formula, such as `CS.DEBTTOGDP`. */
  readonly name: string;
  readonly description: string;
  /** Whether each parameter takes a block of cells; the last one stands for all that follow when it repeats. */
  readonly takesMatrix: readonly boolean[];
}

/** Asks for the value of a foreign function; the answer is a scalar or rows of scalars, errors as texts. */
export type InvokeForeign = (
  name: string,
  parameters: readonly unknown[],
  address: string,
) => Promise<unknown>;

/** A spreadsheet engine: cells, formulas, recalculation. It knows no API and no protocol. */
export interface Engine {
  /** In tab order. */
  readonly sheets: readonly EngineSheet[];
  /** Makes changes of which only the last need be seen: looks may be shown at the end. */
  together<Result>(change: () => Promise<Result>): Promise<Result>;
  addSheet(id: string, name: string, position: number): EngineSheet;
  removeSheet(id: string): void;
  moveSheet(id: string, position: number): void;
  defineName(name: string, formula: string): void;
  removeName(name: string): void;
  /** With `false`, edits wait for `recalculate`. */
  automatic: boolean;
  /** Computes every formula again. */
  recalculate(): void;
  /** Resolves when nothing waits to be computed; answers of foreign functions may still be on their way. */
  calculated(): Promise<void>;
  /** Resolves when the foreign functions have answered too. */
  settled(): Promise<void>;
  registerFunctions(functions: readonly ForeignFunction[], invoke: InvokeForeign): void;
  /** The text a number format makes of a number. */
  formatNumber(pattern: string, value: number): string;
  onChange(listener: (change: EngineChange) => void): () => void;
  onCalculated(listener: () => void): () => void;
  dispose(): void;
}
