import type { ICellData, Worksheet } from "@univerjs/core";
import type { CellLook, LookPatch } from "../cell-look";
import type { Area, CellInput, EngineCell, EngineSheet } from "../engine";
import { styleCommand } from "./calculation";
import { cellDataOf, contentOf } from "./cell-content";
import { lookOf, styleOf } from "./cell-style";
import { HeldLooks, type PaintedCell } from "./held-looks";
import { measuredExtent } from "./measured-extent";
import { noteData } from "./notes-data";
import { areaOf, contains, firstCell, freezeOf, overlaps, rangeOf } from "./ranges";
import type { SheetCommands } from "./sheet-commands";
import { SheetSizes } from "./sheet-sizes";

type Matrix = Record<number, Record<number, ICellData>>;

/** Formats of whole columns and rows are painted cell by cell only as far as this. */
const paintLimit = 100_000;

/** A cell of which nothing is left. */
const emptied: ICellData = { v: null, t: null, f: null, si: null, p: null, s: null };

/** One sheet of Univer's workbook. Every change is a Univer mutation, so that a grid shows it. */
export class UniverSheet implements EngineSheet {
  private readonly extents = new Map<"valued" | "used", Area | undefined>();
  private readonly held = new HeldLooks();
  private readonly sizes: SheetSizes;

  constructor(
    private readonly commands: SheetCommands,
    private readonly spilled: (row: number, column: number) => ICellData | undefined,
    /** Whether what is painted waits until more is painted. */
    private readonly isHolding: () => boolean,
  ) {
    this.sizes = new SheetSizes(commands);
  }

  get id(): string {
    return this.commands.id;
  }

  private get sheet(): Worksheet {
    return this.commands.sheet;
  }

  get name(): string {
    return this.sheet.getName();
  }

  rename(name: string): void {
    this.commands.run("sheet.command.set-worksheet-name", { name });
  }

  cell(row: number, column: number): EngineCell {
    const cell = contentOf(this.sheet.getCellRaw(row, column));
    if (cell.value !== null || cell.formula !== undefined) return cell;
    const spilled = this.spilled(row, column);
    return spilled ? { ...contentOf(spilled), isSpilled: true } : cell;
  }

  look(row: number, column: number): CellLook {
    const cell = this.sheet.getCellRaw(row, column);
    const shown = lookOf(cell ? this.commands.workbook.getStyles().getStyleByCell(cell) : undefined);
    const look = this.held.over(shown, row, column);
    return look.numberFormat === "General" ? withoutNumberFormat(look) : look;
  }

  forEachCell(visit: (row: number, column: number, cell: EngineCell) => void): void {
    this.sheet.getCellMatrix().forValue((row, column, raw) => {
      const cell = contentOf(raw);
      if (cell.value !== null || cell.formula !== undefined) visit(row, column, cell);
    });
  }

  extent(valuesOnly: boolean, within?: Area): Area | undefined {
    this.showLooks();
    if (within) return measuredExtent(this.sheet, valuesOnly, within);
    const key = valuesOnly ? "valued" : "used";
    if (!this.extents.has(key)) this.extents.set(key, measuredExtent(this.sheet, valuesOnly));
    return this.extents.get(key);
  }

  /** Forgets what was measured, since something on the sheet changed. */
  forget(): void {
    this.extents.clear();
  }

  write(cells: readonly CellInput[]): void {
    this.showLooks();
    const matrix: Matrix = {};
    let [lastRow, lastColumn] = [-1, -1];
    for (const { row, column, ...content } of cells) {
      const data = cellDataOf(content);
      // Univer gives a formula without a format the format of what it refers to, which would change the sheet's looks.
      if (data.f && this.look(row, column).numberFormat === undefined) data.s = { n: { pattern: "General" } };
      (matrix[row] ??= {})[column] = data;
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
    if (lastRow < 0) return;
    this.commands.reach(lastRow, lastColumn);
    this.commands.run("sheet.mutation.set-range-values", { cellValue: matrix });
  }

  paint(area: Area, patch: LookPatch): void {
    if (area.rowCount * area.columnCount > paintLimit)
      throw new RangeError("The area to format is too large.");
    const cells = Array.from({ length: area.rowCount * area.columnCount }, (_, index) => ({
      row: area.row + Math.floor(index / area.columnCount),
      column: area.column + (index % area.columnCount),
      patch,
    }));
    this.paintEach(cells);
  }

  paintEach(cells: readonly PaintedCell[]): void {
    for (const cell of cells) this.held.add(cell);
    if (!this.isHolding()) this.show();
  }

  /** Makes the changes that were held. */
  show(): void {
    this.showLooks();
    this.sizes.show();
  }

  private showLooks(): void {
    const matrix: Matrix = {};
    const styles = new Map<LookPatch, ICellData>();
    let [lastRow, lastColumn] = [-1, -1];
    for (const { row, column, patch } of this.held.take()) {
      const data = styles.get(patch) ?? { s: styleOf(patch) };
      styles.set(patch, data);
      (matrix[row] ??= {})[column] = data;
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
    if (lastRow < 0) return;
    this.commands.reach(lastRow, lastColumn);
    this.commands.run("sheet.mutation.set-range-values", { cellValue: matrix, trigger: styleCommand });
  }

  clearLook(area: Area): void {
    this.showLooks();
    const matrix: Matrix = {};
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.s && contains(area, row, column)) (matrix[row] ??= {})[column] = { s: null };
    });
    this.commands.run("sheet.mutation.set-range-values", { cellValue: matrix, trigger: styleCommand });
  }

  get merges(): readonly Area[] {
    return this.sheet.getMergeData().map(areaOf);
  }

  merge(area: Area): void {
    this.commands.run("sheet.mutation.add-worksheet-merge", { ranges: [rangeOf(area)] });
  }

  unmerge(area: Area): void {
    const touched = this.merges.filter((merge) => overlaps(merge, area));
    if (touched.length > 0)
      this.commands.run("sheet.mutation.remove-worksheet-merge", { ranges: touched.map(rangeOf) });
  }

  moveRows(from: number, by: number): void {
    this.show();
    const first = by < 0 ? from + by : from;
    const blanks: Matrix = {};
    const moved: Matrix = {};
    let last = -1;
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      if (row < first) return;
      last = Math.max(last, row);
      (blanks[row] ??= {})[column] = emptied;
      if (row >= from && cell) (moved[row + by] ??= {})[column] = { ...cell };
    });
    if (last < 0) return;
    const merges = this.merges.filter(({ row, rowCount }) => row + rowCount > first);
    const heights = Array.from({ length: Math.max(0, last - from + 1) }, (_, index) =>
      this.rowHeight(from + index),
    );
    this.commands.reach(last + Math.max(by, 0), 0);
    for (const area of merges) this.unmerge(area);
    // Univer lays a style over the one that is there, so what stood there goes first.
    this.commands.run("sheet.mutation.set-range-values", { cellValue: blanks });
    this.commands.run("sheet.mutation.set-range-values", { cellValue: moved });
    heights.forEach((height, index) => this.setRowHeight({ ...firstCell, row: from + by + index }, height));
    for (const area of merges) {
      const place = movedArea(area, from, by);
      if (place) this.merge(place);
    }
  }

  columnWidth(column: number): number {
    return this.sizes.columnWidth(column);
  }

  setColumnWidth(area: Area, pixels: number): void {
    this.sizes.setColumnWidth(area, pixels);
    if (!this.isHolding()) this.show();
  }

  rowHeight(row: number): number {
    return this.sizes.rowHeight(row);
  }

  setRowHeight(area: Area, pixels: number): void {
    this.sizes.setRowHeight(area, pixels);
    if (!this.isHolding()) this.show();
  }

  isRowHidden(row: number): boolean {
    return !this.sheet.getRowRawVisible(row);
  }

  isColumnHidden(column: number): boolean {
    return !this.sheet.getColVisible(column);
  }

  setRowsHidden(area: Area, hidden: boolean): void {
    this.commands.run(`sheet.mutation.set-row-${hidden ? "hidden" : "visible"}`, { ranges: [rangeOf(area)] });
  }

  setColumnsHidden(area: Area, hidden: boolean): void {
    this.commands.run(`sheet.mutation.set-col-${hidden ? "hidden" : "visible"}`, { ranges: [rangeOf(area)] });
  }

  get frozen(): { rows: number; columns: number } {
    const { ySplit, xSplit } = this.sheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(rows: number, columns: number): void {
    this.commands.run("sheet.mutation.set-frozen", freezeOf({ rows, columns }));
  }

  setHidden(hidden: boolean): void {
    this.commands.run("sheet.mutation.set-worksheet-hidden", { hidden: Number(hidden) });
  }

  showNote(row: number, column: number, text: string | undefined): void {
    if (!this.commands.runtime.showsNotes) return;
    const place = { sheetId: this.id, row, col: column };
    if (text === undefined) this.commands.run("sheet.mutation.remove-note", place);
    else this.commands.run("sheet.mutation.update-note", { ...place, note: noteData({ row, column, text }) });
  }

  get tabColor(): string {
    return this.sheet.getTabColor() ?? "";
  }

  set tabColor(color: string) {
    this.commands.run("sheet.mutation.set-tab-color", { color });
  }
}

/** A rectangle after rows moved; `undefined` when all its rows are gone. */
function movedArea(area: Area, from: number, by: number): Area | undefined {
  const moved = (row: number) => (row >= from ? row + by : Math.min(row, by < 0 ? from + by : row));
  const row = moved(area.row);
  const end = moved(area.row + area.rowCount);
  return end > row ? { ...area, row, rowCount: end - row } : undefined;
}

function withoutNumberFormat(look: CellLook): CellLook {
  const { numberFormat: _general, ...rest } = look;
  return rest;
}
