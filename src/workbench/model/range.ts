import type { LookPatch } from "../engine/cell-look";
import type { Area } from "../engine/engine";
import { cellCount, intersection } from "./area";
import { flag, oneOf, optionalText, text } from "./argument";
import { cellText } from "./cell-text";
import { ExcelError } from "./excel-error";
import { getCellProperties, getLineProperties, setCellProperties } from "./range-cell-properties";
import { forEachGiven, readCells, shapeError, valueType, writeCells } from "./range-cells";
import { RangeFormat } from "./range-format";
import { RangeGeometry } from "./range-geometry";
import { copyLooksOfRows, deleteWholeRows, insertWholeRows } from "./whole-rows";
import type { Worksheet } from "./worksheet";

/** A rectangle of cells of one sheet. */
export class Range extends RangeGeometry<Range> {
  readonly className = "Range";

  constructor(
    private readonly owner: Worksheet,
    area: Area,
  ) {
    super(area);
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
      this.at({ ...this.area, row: row + index, rowCount: 1 }),
    );
  }

  getColumnProperties(wanted: unknown): unknown {
    const { column, columnCount } = this.area;
    return getLineProperties(wanted, columnCount, (index) =>
      this.at({ ...this.area, column: column + index, columnCount: 1 }),
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

  /** Only whole rows can be put in, and what stood there moves down. */
  insert(shift: unknown): Range {
    if (oneOf(shift, ["Down", "Right"]) !== "Down") throw new ExcelError("UnsupportedOperation");
    insertWholeRows(this);
    return this.at(this.area);
  }

  /** Only whole rows can be taken away, and what stands below moves up. */
  delete(shift: unknown): void {
    if (oneOf(shift, ["Up", "Left"]) !== "Up") throw new ExcelError("UnsupportedOperation");
    deleteWholeRows(this);
  }

  /** Only the formats of whole rows can be copied. */
  copyFrom(source: unknown, copyType: unknown): void {
    const from = source instanceof Range ? source : this.sheet.getRange(source);
    if (copyType !== "Formats") throw new ExcelError("UnsupportedOperation");
    copyLooksOfRows(this, from);
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

  protected at(area: Area): Range {
    return new Range(this.sheet, area);
  }

  /** The part of the range that can differ from the sheet's defaults. */
  private withinUsed(): Area {
    const used = this.sheet.engineSheet.extent(false);
    return (used && intersection(used, this.area)) ?? { ...this.area, rowCount: 1, columnCount: 1 };
  }
}

/** The one answer of all, or `null` when they differ. */
function uniform(from: number, count: number, read: (index: number) => boolean): boolean | null {
  const first = read(from);
  for (let index = from + 1; index < from + count; index += 1) if (read(index) !== first) return null;
  return first;
}
