import type { ICellData, Workbook, Worksheet } from "@univerjs/core";
import type { CellLook, LookPatch } from "../cell-look";
import type { Area, CellInput, EngineCell, EngineSheet } from "../engine";
import { styleCommand } from "./calculation";
import { cellDataOf, contentOf } from "./cell-content";
import { lookOf, styleOf } from "./cell-style";
import { HeldLooks, type PaintedCell } from "./held-looks";
import { HeldSizes } from "./held-sizes";
import { noteData } from "./notes-data";
import { areaOf, contains, freezeOf, overlaps, rangeOf } from "./ranges";
import type { UniverRuntime } from "./univer-runtime";

type Matrix = Record<number, Record<number, ICellData>>;

/** Formats of whole columns and rows are painted cell by cell only as far as this. */
const paintLimit = 100_000;

/** A cell of which nothing is left. */
const emptied: ICellData = { v: null, t: null, f: null, si: null, p: null, s: null };

const firstCell: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** One sheet of Univer's workbook. Every change is a Univer mutation, so that a grid shows it. */
export class UniverSheet implements EngineSheet {
  private readonly extents = new Map<"valued" | "used", Area | undefined>();
  private readonly held = new HeldLooks();
  private readonly columnWidths = new HeldSizes();
  private readonly rowHeights = new HeldSizes();

  constructor(
    private readonly runtime: UniverRuntime,
    private readonly workbook: Workbook,
    readonly id: string,
    private readonly spilled: (row: number, column: number) => ICellData | undefined,
    private readonly during: {
      /** Makes a change in the model's name. */
      readonly asModel: (change: () => void) => void;
      /** Whether looks wait until more is painted. */
      readonly isHolding: () => boolean;
    },
  ) {}

  private get sheet(): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(this.id);
    if (!sheet) throw new Error(`The sheet ${this.id} has been removed.`);
    return sheet;
  }

  get name(): string {
    return this.sheet.getName();
  }

  rename(name: string): void {
    this.run("sheet.command.set-worksheet-name", { name });
  }

  cell(row: number, column: number): EngineCell {
    const cell = contentOf(this.sheet.getCellRaw(row, column));
    if (cell.value !== null || cell.formula !== undefined) return cell;
    const spilled = this.spilled(row, column);
    return spilled ? { ...contentOf(spilled), isSpilled: true } : cell;
  }

  look(row: number, column: number): CellLook {
    const cell = this.sheet.getCellRaw(row, column);
    const shown = lookOf(cell ? this.workbook.getStyles().getStyleByCell(cell) : undefined);
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
    if (within) return this.measure(valuesOnly, within);
    const key = valuesOnly ? "valued" : "used";
    if (!this.extents.has(key)) this.extents.set(key, this.measure(valuesOnly));
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
    this.reach(lastRow, lastColumn);
    this.run("sheet.mutation.set-range-values", { cellValue: matrix });
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
    if (!this.during.isHolding()) this.show();
  }

  /** Makes the changes that were held. */
  show(): void {
    this.showLooks();
    this.showSizes();
  }

  private showSizes(): void {
    const colWidth = this.columnWidths.take();
    const columns = Object.keys(colWidth).map(Number);
    if (columns.length > 0) {
      this.reach(0, Math.max(...columns));
      const ranges = columns.map((column) => rangeOf({ ...firstCell, column }));
      this.run("sheet.mutation.set-worksheet-col-width", { ranges, colWidth });
    }
    const rowHeight = this.rowHeights.take();
    const rows = Object.keys(rowHeight).map(Number);
    if (rows.length > 0) {
      this.reach(Math.max(...rows), 0);
      const ranges = rows.map((row) => rangeOf({ ...firstCell, row }));
      this.run("sheet.mutation.set-worksheet-row-height", { ranges, rowHeight });
      this.run("sheet.mutation.set-worksheet-row-is-auto-height", { ranges, autoHeightInfo: 0 });
    }
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
    this.reach(lastRow, lastColumn);
    this.run("sheet.mutation.set-range-values", { cellValue: matrix, trigger: styleCommand });
  }

  clearLook(area: Area): void {
    this.showLooks();
    const matrix: Matrix = {};
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.s && contains(area, row, column)) (matrix[row] ??= {})[column] = { s: null };
    });
    this.run("sheet.mutation.set-range-values", { cellValue: matrix, trigger: styleCommand });
  }

  get merges(): readonly Area[] {
    return this.sheet.getMergeData().map(areaOf);
  }

  merge(area: Area): void {
    this.run("sheet.mutation.add-worksheet-merge", { ranges: [rangeOf(area)] });
  }

  unmerge(area: Area): void {
    const touched = this.merges.filter((merge) => overlaps(merge, area));
    if (touched.length > 0)
      this.run("sheet.mutation.remove-worksheet-merge", { ranges: touched.map(rangeOf) });
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
    this.reach(last + Math.max(by, 0), 0);
    for (const area of merges) this.unmerge(area);
    // Univer lays a style over the one that is there, so what stood there goes first.
    this.run("sheet.mutation.set-range-values", { cellValue: blanks });
    this.run("sheet.mutation.set-range-values", { cellValue: moved });
    heights.forEach((height, index) => this.setRowHeight({ ...firstCell, row: from + by + index }, height));
    for (const area of merges) {
      const place = movedArea(area, from, by);
      if (place) this.merge(place);
    }
  }

  columnWidth(column: number): number {
    return this.columnWidths.at(column) ?? this.sheet.getColumnWidth(column);
  }

  setColumnWidth(area: Area, pixels: number): void {
    this.columnWidths.set(area.column, area.columnCount, pixels);
    if (!this.during.isHolding()) this.show();
  }

  rowHeight(row: number): number {
    return this.rowHeights.at(row) ?? this.sheet.getRowHeight(row);
  }

  setRowHeight(area: Area, pixels: number): void {
    this.rowHeights.set(area.row, area.rowCount, pixels);
    if (!this.during.isHolding()) this.show();
  }

  isRowHidden(row: number): boolean {
    return !this.sheet.getRowRawVisible(row);
  }

  isColumnHidden(column: number): boolean {
    return !this.sheet.getColVisible(column);
  }

  setRowsHidden(area: Area, hidden: boolean): void {
    this.run(`sheet.mutation.set-row-${hidden ? "hidden" : "visible"}`, { ranges: [rangeOf(area)] });
  }

  setColumnsHidden(area: Area, hidden: boolean): void {
    this.run(`sheet.mutation.set-col-${hidden ? "hidden" : "visible"}`, { ranges: [rangeOf(area)] });
  }

  get frozen(): { rows: number; columns: number } {
    const { ySplit, xSplit } = this.sheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(rows: number, columns: number): void {
    this.run("sheet.mutation.set-frozen", freezeOf({ rows, columns }));
  }

  setHidden(hidden: boolean): void {
    this.run("sheet.mutation.set-worksheet-hidden", { hidden: Number(hidden) });
  }

  showNote(row: number, column: number, text: string | undefined): void {
    if (!this.runtime.showsNotes) return;
    const place = { sheetId: this.id, row, col: column };
    if (text === undefined) this.run("sheet.mutation.remove-note", place);
    else this.run("sheet.mutation.update-note", { ...place, note: noteData({ row, column, text }) });
  }

  get tabColor(): string {
    return this.sheet.getTabColor() ?? "";
  }

  set tabColor(color: string) {
    this.run("sheet.mutation.set-tab-color", { color });
  }

  private measure(valuesOnly: boolean, within?: Area): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.sheet.getCellMatrix().forValue((row, column, raw) => {
      const isValued = raw?.f !== undefined || (raw?.v ?? null) !== null || Boolean(raw?.p);
      if (!isValued && (valuesOnly || !raw?.s)) return;
      if (within && !contains(within, row, column)) return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
    if (bottom < 0) return undefined;
    return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  /** Univer's sheets end somewhere; a write beyond the end moves it. */
  private reach(row: number, column: number): void {
    const { sheet } = this;
    if (row >= sheet.getRowCount())
      this.run("sheet.mutation.set-worksheet-row-count", { rowCount: row + 100 });
    if (column >= sheet.getColumnCount()) {
      this.run("sheet.mutation.set-worksheet-column-count", { columnCount: column + 10 });
    }
  }

  private run(command: string, parameters: object): void {
    const ids = { unitId: this.workbook.getUnitId(), subUnitId: this.id };
    this.during.asModel(() => this.runtime.api.syncExecuteCommand(command, { ...ids, ...parameters }));
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
