import { rangeAddress, type RangeRef } from "../../workbook/address";
import type { CellStyle, NewCell, NewSheet } from "../../workbook/plan";
import type { CellValue } from "../../workbook/snapshot";

/** Gathers the cells of a new sheet; equal styles are kept once. */
export class SheetBuilder {
  private readonly styles: CellStyle[] = [];
  private readonly styleIndexes = new Map<string, number>();
  /** The same by the very object: most cells share a few. */
  private readonly known = new Map<CellStyle, number>();
  private cells: NewCell[] = [];
  private readonly merges: string[] = [];
  private readonly rowHeights: Record<number, number> = {};

  put(
    row: number,
    column: number,
    value: CellValue,
    style?: CellStyle,
    more: Pick<NewCell, "formula" | "link"> = {},
  ): void {
    this.cells.push({ row, column, value, ...(style ? { style: this.indexOf(style) } : {}), ...more });
  }

  /** One cell spread over several; all of them are framed. */
  spread(
    {
      row,
      column,
      rowCount = 1,
      columnCount = 1,
    }: { row: number; column: number; rowCount?: number; columnCount?: number },
    value: CellValue,
    style?: CellStyle,
  ): void {
    for (let down = 0; down < rowCount; down += 1) {
      for (let right = 0; right < columnCount; right += 1) {
        const isFirst = down === 0 && right === 0;
        if (isFirst || style?.border) this.put(row + down, column + right, isFirst ? value : null, style);
      }
    }
    if (rowCount * columnCount > 1) this.merges.push(rangeAddress({ row, column, rowCount, columnCount }));
  }

  /** Draws a medium line around a table whose cells are all there. */
  frame({ row, column, rowCount, columnCount }: Omit<RangeRef, "sheet">): void {
    const edges = (cell: NewCell) => [
      ...(cell.row === row ? ["top" as const] : []),
      ...(cell.row === row + rowCount - 1 ? ["bottom" as const] : []),
      ...(cell.column === column ? ["left" as const] : []),
      ...(cell.column === column + columnCount - 1 ? ["right" as const] : []),
    ];
    const isWithin = (cell: NewCell) =>
      cell.row >= row &&
      cell.row < row + rowCount &&
      cell.column >= column &&
      cell.column < column + columnCount;
    this.cells = this.cells.map((cell) => {
      const sides = isWithin(cell) ? edges(cell) : [];
      if (sides.length === 0) return cell;
      const style = cell.style === undefined ? {} : this.styles[cell.style]!;
      const border = {
        ...style.border,
        ...Object.fromEntries(sides.map((side) => [side, "medium" as const])),
      };
      return { ...cell, style: this.indexOf({ ...style, border }) };
    });
  }

  height(row: number, points: number): void {
    this.rowHeights[row] = points;
  }

  /** Points from one row to before another; a row whose height nobody set is 15 high. */
  heightOf(from: number, to: number): number {
    let points = 0;
    for (let row = from; row < to; row += 1) points += this.rowHeights[row] ?? 15;
    return points;
  }

  /** The sheet, its cells in the order of rows and columns. */
  build(rest: Omit<NewSheet, "styles" | "cells" | "merges" | "rowHeights">): NewSheet {
    return {
      ...rest,
      styles: this.styles,
      cells: [...this.cells].sort((a, b) => a.row - b.row || a.column - b.column),
      merges: this.merges,
      rowHeights: this.rowHeights,
    };
  }

  private indexOf(style: CellStyle): number {
    const index = this.known.get(style) ?? this.indexOfAlike(style);
    this.known.set(style, index);
    return index;
  }

  private indexOfAlike(style: CellStyle): number {
    const key = JSON.stringify(style);
    const index = this.styleIndexes.get(key) ?? this.styles.push(style) - 1;
    this.styleIndexes.set(key, index);
    return index;
  }
}
