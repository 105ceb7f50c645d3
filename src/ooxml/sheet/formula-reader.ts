import { parseRange, type RangeRef } from "../../workbook/address";
import type { TextPool } from "../../workbook/snapshot-builder";
import { characterData } from "../xml/byte-text";
import { FormulaType } from "./cell-attributes";
import { moveFormula, movableFormula, type MovableFormula } from "./shift-formula";
import type { SheetDataCursor } from "./sheet-data-cursor";
import { sheetDataCursor, type SheetPart } from "./sheet-part";

const none = -1;

/** The formula a group of cells shares, and the cell it is written for. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: MovableFormula;
}

/**
 * The formulas of a sheet, cell by cell: those of shared groups written out, those of arrays given to every cell
 * of their range.
 */
export class FormulaReader {
  private shared = new Map<number, SharedFormula>();
  private isSharedComplete = false;
  private readonly arrays: { range: Omit<RangeRef, "sheet">; formula: number }[] = [];

  constructor(
    private readonly sheet: SheetPart,
    private readonly cursor: SheetDataCursor,
    private readonly pool: TextPool,
  ) {}

  /** Index into the pool of the formula of the cell the cursor stands on, or -1. */
  read(): number {
    const { cursor } = this;
    if (cursor.formulaStart < 0) return this.arrays.length === 0 ? none : this.arrayFormula();
    if (cursor.formulaType === FormulaType.shared) return this.sharedFormula();
    const text = formulaText(cursor);
    if (text === "") return none;
    const formula = this.pool.index(text);
    if (cursor.formulaType === FormulaType.array) {
      const range = parseRange(cursor.formulaRange ?? "");
      if (range) this.arrays.push({ range, formula });
    }
    return formula;
  }

  private sharedFormula(): number {
    const { cursor } = this;
    if (cursor.formulaEnd > cursor.formulaStart) {
      const text = formulaText(cursor);
      this.shared.set(cursor.sharedIndex, {
        row: cursor.row,
        column: cursor.column,
        formula: movableFormula(text),
      });
      return this.pool.index(text);
    }
    if (!this.shared.has(cursor.sharedIndex) && !this.isSharedComplete) {
      this.shared = sharedFormulas(this.sheet);
      this.isSharedComplete = true;
    }
    const shared = this.shared.get(cursor.sharedIndex);
    if (!shared) return none;
    return this.pool.index(
      moveFormula(shared.formula, cursor.row - shared.row, cursor.column - shared.column),
    );
  }

  private arrayFormula(): number {
    const { row, column } = this.cursor;
    const array = this.arrays.find(
      ({ range }) =>
        row >= range.row &&
        row < range.row + range.rowCount &&
        column >= range.column &&
        column < range.column + range.columnCount,
    );
    return array ? array.formula : none;
  }
}

/** The text of the formula the cursor stands on, as it is written there. */
export function formulaText(cursor: SheetDataCursor): string {
  return characterData(cursor.bytes, cursor.formulaStart, cursor.formulaEnd, cursor.isFormulaMarked);
}

/** Every shared formula of a sheet by its number; needed when a cell of the group stands before its first. */
export function sharedFormulas(sheet: SheetPart): Map<number, SharedFormula> {
  const shared = new Map<number, SharedFormula>();
  const cursor = sheetDataCursor(sheet);
  while (cursor?.nextRow()) {
    while (cursor.nextCell()) {
      const { row, column } = cursor;
      const isFirst = cursor.formulaType === FormulaType.shared && cursor.formulaEnd > cursor.formulaStart;
      if (cursor.formulaStart < 0 || !isFirst) continue;
      shared.set(cursor.sharedIndex, { row, column, formula: movableFormula(formulaText(cursor)) });
    }
  }
  return shared;
}
