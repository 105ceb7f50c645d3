import { parseRange, type RangeRef } from "../../workbook/address";
import type { SharedFormula } from "../../workbook/shared-formula";
import { noFormula, sharedCode } from "../../workbook/snapshot";
import type { TextPool } from "../../workbook/snapshot-builder";
import { characterData } from "../xml/byte-text";
import { FormulaType } from "./cell-attributes";
import type { SheetDataCursor } from "./sheet-data-cursor";
import { sheetDataCursor, type SheetPart } from "./sheet-part";

/** The formulas of a sheet, cell by cell, coded as snapshots store them; those of arrays given to every cell of their range. */
export class FormulaReader {
  /** The shared formulas met so far, in the order of their codes. */
  readonly shared: SharedFormula[] = [];
  /** Their codes by the number (`si`) the file gives them. */
  private readonly codes = new Map<number, number>();
  private isSharedComplete = false;
  private readonly arrays: { range: Omit<RangeRef, "sheet">; formula: number }[] = [];

  constructor(
    private readonly sheet: SheetPart,
    private readonly cursor: SheetDataCursor,
    private readonly pool: TextPool,
  ) {}

  /** The code of the formula of the cell the cursor stands on. */
  read(): number {
    const { cursor } = this;
    if (cursor.formulaStart < 0) return this.arrays.length === 0 ? noFormula : this.arrayFormula();
    const isFollower = cursor.formulaEnd === cursor.formulaStart;
    if (cursor.formulaType === FormulaType.shared && isFollower) return this.sharedFormula();
    const text = formulaText(cursor);
    if (text === "") return noFormula;
    const formula = this.pool.index(text);
    if (cursor.formulaType === FormulaType.shared) {
      this.addShared(cursor.sharedIndex, { row: cursor.row, column: cursor.column, formula: text });
    } else if (cursor.formulaType === FormulaType.array) {
      const range = parseRange(cursor.formulaRange ?? "");
      if (range) this.arrays.push({ range, formula });
    }
    return formula;
  }

  private sharedFormula(): number {
    const { sharedIndex } = this.cursor;
    if (!this.codes.has(sharedIndex) && !this.isSharedComplete) {
      sharedFormulas(this.sheet).forEach((shared, index) => this.addShared(index, shared));
      this.isSharedComplete = true;
    }
    return this.codes.get(sharedIndex) ?? noFormula;
  }

  private addShared(index: number, shared: SharedFormula): void {
    this.codes.set(index, sharedCode(this.shared.push(shared) - 1));
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
    return array ? array.formula : noFormula;
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
      shared.set(cursor.sharedIndex, { row, column, formula: formulaText(cursor) });
    }
  }
  return shared;
}
