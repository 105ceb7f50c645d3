import type { LookPatch } from "../engine/cell-look";
import type { Area } from "../engine/engine";
import {
  areaAddress,
  around,
  cellCount,
  columnLimit,
  intersection,
  isEntireColumn,
  isEntireRow,
  rowLimit,
} from "./area";
import { flag, integer, optionalText, text } from "./argument";
import { cellText } from "./cell-text";
import { ExcelError } from "./excel-error";
import { ModelObject } from "./model-object";
import { getCellProperties, getLineProperties, setCellProperties } from "./range-cell-properties";
import { forEachGiven, readCells, shapeError, valueType, writeCells } from "./range-cells";
import { RangeFormat } from "./range-format";
import type { Worksheet } from "./worksheet";

/** A rectangle of cells of one sheet. */
export class Range extends ModelObject {
  readonly className = "Range";

  constructor(
    private readonly owner: Worksheet,
    readonly area: Area,
  ) {
    super();
  }

  /** The sheet, as long as there is one. */
  get sheet(): Worksheet {
    if (this.owner.isDeleted) throw new ExcelError("InvalidReference");
    return this.owner;
  }

  get worksheet(): Worksheet {
    return this.sheet;
  }

  get areas(): readonly Area[] {
    return [this.area];
  }

  get address(): string {
    return `${this.sheet.quotedName}!${areaAddress(this.area)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rowCount;
  }

  get columnCount(): number {
    return this.area.columnCount;
  }

  get cellCount(): number {
    const count = cellCount(this.area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }

  get isEntireRow(): boolean {
    return isEntireRow(this.area);
  }

  get values(): unknown {
    return readCells(this, ({ value }) => value ?? "");
  }

  set values(given: unknown) {
    writeCells(this, given);
  }

  get formulas(): unknown {
    return readCells(this, ({ value, formula }) => (formula === undefined ? (value ?? "") : `=${formula}`));
  }

  set formulas(given: unknown) {
    writeCells(this, given);
  }

  get valueTypes(): unknown {
    return readCells(this, valueType);
  }

  get text(): unknown {
    const { engine } = this.sheet.workbook;
    return readCells(this, (cell, row, column) =>
      cellText(cell, this.sheet.engineSheet.look(row, column).numberFormat, engine),
    );
  }

  get numberFormat(): unknown {
    return readCells(
      this,
      (_cell, row, column) => this.sheet.engineSheet.look(row, column).numberFormat ?? "General",
    );
  }

  set numberFormat(given: unknown) {
    this.sheet.assertWritable();
    const patches = new Map<string, LookPatch>();
    const cells: { row: number; column: number; patch: LookPatch }[] = [];
    forEachGiven(this, given, (row, column, value) => {
      const pattern = text(value);
      const isGeneral = pattern === "" || pattern === "General" || pattern === "G/通用格式";
      const patch = patches.get(pattern) ?? { numberFormat: isGeneral ? null : pattern };
      patches.set(pattern, patch);
      cells.push({ row, column, patch });
    });
    this.sheet.engineSheet.paintEach(cells);
  }

  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }

  get rowHidden(): boolean | null {
    const { row, rowCount } = this.withinUsed();
    return uniform(row, rowCount, (index) => this.sheet.engineSheet.isRowHidden(index));
  }

  set rowHidden(hidden: unknown) {
    this.sheet.assertWritable();
    this.sheet.engineSheet.setRowsHidden(this.area, flag(hidden));
  }

  get columnHidden(): boolean | null {
    const { column, columnCount } = this.withinUsed();
    return uniform(column, columnCount, (index) => this.sheet.engineSheet.isColumnHidden(index));
  }

  set columnHidden(hidden: unknown) {
    this.sheet.assertWritable();
    this.sheet.engineSheet.setColumnsHidden(this.area, flag(hidden));
  }

  get hasSpill(): boolean | null {
    const cells = readCells(this, ({ isSpilled }) => isSpilled === true)?.flat() ?? [false];
    if (cells.every((spilled) => spilled)) return true;
    return cells.some((spilled) => spilled) ? null : false;
  }

  get hyperlink(): unknown {
    return this.sheet.hyperlinks.at(this.area.row, this.area.column) ?? null;
  }

  set hyperlink(link: unknown) {
    this.sheet.assertWritable();
    this.sheet.hyperlinks.set(this, link);
  }

  get format(): RangeFormat {
    return new RangeFormat(this);
  }

  getCell(row: unknown, column: unknown): Range {
    return this.moved(integer(row), integer(column), 1, 1);
  }

  getRow(row: unknown): Range {
    return this.moved(integer(row, 0, this.rowCount - 1), 0, 1, this.columnCount);
  }

  getColumn(column: unknown): Range {
    return this.moved(0, integer(column, 0, this.columnCount - 1), this.rowCount, 1);
  }

  getLastCell(): Range {
    return this.moved(this.rowCount - 1, this.columnCount - 1, 1, 1);
  }

  getLastRow(): Range {
    return this.getRow(this.rowCount - 1);
  }

  getLastColumn(): Range {
    return this.getColumn(this.columnCount - 1);
  }

  getEntireRow(): Range {
    return new Range(this.sheet, { ...this.area, column: 0, columnCount: columnLimit });
  }

  getEntireColumn(): Range {
    return new Range(this.sheet, { ...this.area, row: 0, rowCount: rowLimit });
  }

  getOffsetRange(rowOffset: unknown, columnOffset: unknown): Range {
    return this.moved(anyInteger(rowOffset), anyInteger(columnOffset), this.rowCount, this.columnCount);
  }

  getResizedRange(deltaRows: unknown, deltaColumns: unknown): Range {
    return this.moved(
      0,
      0,
      this.rowCount + anyInteger(deltaRows),
      this.columnCount + anyInteger(deltaColumns),
    );
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.moved(0, 0, integer(rows, 1), integer(columns, 1));
  }

  getBoundingRect(other: unknown): Range {
    return new Range(this.sheet, around(this.area, this.sibling(other).area));
  }

  getIntersection(other: unknown): Range {
    const found = this.getIntersectionOrNullObject(other);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }

  getIntersectionOrNullObject(other: unknown): Range | undefined {
    const area = intersection(this.area, this.sibling(other).area);
    return area && new Range(this.sheet, area);
  }

  getUsedRange(valuesOnly: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.moved(0, 0, 1, 1);
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): Range | undefined {
    const area = this.sheet.engineSheet.extent(valuesOnly === true, this.area);
    return area && new Range(this.sheet, area);
  }

  getCellProperties(wanted: unknown): unknown {
    return getCellProperties(this, wanted);
  }

  getRowProperties(wanted: unknown): unknown {
    const { row, rowCount } = this.area;
    return getLineProperties(wanted, rowCount, (index) =>
      this.getOwn({ ...this.area, row: row + index, rowCount: 1 }),
    );
  }

  getColumnProperties(wanted: unknown): unknown {
    const { column, columnCount } = this.area;
    return getLineProperties(wanted, columnCount, (index) =>
      this.getOwn({ ...this.area, column: column + index, columnCount: 1 }),
    );
  }

  setCellProperties(given: unknown): void {
    setCellProperties(this, given);
  }

  clear(applyTo: unknown): void {
    const what = optionalText(applyTo) ?? "All";
    this.sheet.assertWritable();
    if (what === "All" || what === "Contents") this.clearContents();
    if (what === "All" || what === "Formats") this.sheet.engineSheet.clearLook(this.area);
    if (what === "All" || what === "Hyperlinks" || what === "RemoveHyperlinks")
      this.sheet.hyperlinks.clear(this.area);
  }

  merge(across: unknown): void {
    this.sheet.assertWritable();
    const rows =
      across === true
        ? Array.from({ length: this.rowCount }, (_, index) => this.getRow(index).area)
        : [this.area];
    for (const area of rows) {
      this.sheet.engineSheet.unmerge(area);
      if (cellCount(area) > 1) this.sheet.engineSheet.merge(area);
    }
  }

  unmerge(): void {
    this.sheet.assertWritable();
    this.sheet.engineSheet.unmerge(this.area);
  }

  select(): void {
    this.sheet.workbook.select(this);
  }

  calculate(): void {
    this.sheet.workbook.engine.recalculate();
  }

  /** Sent before a large matrix that follows in pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw shapeError();
  }

  /** Kept alive by whoever keeps references; the range itself has nothing to do. */
  _KeepReference(): void {}

  private clearContents(): void {
    const used = this.sheet.engineSheet.extent(true);
    const area = used && intersection(used, this.area);
    if (!area) return;
    const blanks = Array.from({ length: cellCount(area) }, (_, index) => ({
      row: area.row + Math.floor(index / area.columnCount),
      column: area.column + (index % area.columnCount),
    }));
    this.sheet.engineSheet.write(blanks);
  }

  private getOwn(area: Area): Range {
    return new Range(this.sheet, area);
  }

  /** The part of the range that can differ from the sheet's defaults. */
  private withinUsed(): Area {
    const used = this.sheet.engineSheet.extent(false);
    return (used && intersection(used, this.area)) ?? { ...this.area, rowCount: 1, columnCount: 1 };
  }

  private sibling(other: unknown): Range {
    const range = other instanceof Range ? other : this.sheet.getRange(text(other));
    if (range.sheet !== this.sheet) throw new ExcelError("InvalidArgument");
    return range;
  }

  private moved(rowOffset: number, columnOffset: number, rowCount: number, columnCount: number): Range {
    const area = {
      row: this.area.row + rowOffset,
      column: this.area.column + columnOffset,
      rowCount,
      columnCount,
    };
    const isInside =
      area.row >= 0 &&
      area.column >= 0 &&
      rowCount >= 1 &&
      columnCount >= 1 &&
      area.row + rowCount <= rowLimit &&
      area.column + columnCount <= columnLimit;
    if (!isInside) throw new ExcelError("InvalidArgument");
    return new Range(this.sheet, area);
  }
}

function anyInteger(value: unknown): number {
  return integer(value, -rowLimit, rowLimit);
}

/** The one answer of all, or `null` when they differ. */
function uniform(from: number, count: number, read: (index: number) => boolean): boolean | null {
  const first = read(from);
  for (let index = from + 1; index < from + count; index += 1) if (read(index) !== first) return null;
  return first;
}
