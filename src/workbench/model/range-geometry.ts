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
import { integer, text } from "./argument";
import { ExcelError } from "./excel-error";
import { ModelObject } from "./model-object";
import type { Worksheet } from "./worksheet";

/** Where a range lies, and the ranges reached from it by counting rows and columns. */
export abstract class RangeGeometry<Self> extends ModelObject {
  constructor(readonly area: Area) {
    super();
  }

  /** The sheet, as long as there is one. */
  abstract get sheet(): Worksheet;

  /** Another range of the same sheet. */
  protected abstract at(area: Area): Self;

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

  getCell(row: unknown, column: unknown): Self {
    return this.moved(integer(row), integer(column), 1, 1);
  }

  getRow(row: unknown): Self {
    return this.moved(integer(row, 0, this.rowCount - 1), 0, 1, this.columnCount);
  }

  getColumn(column: unknown): Self {
    return this.moved(0, integer(column, 0, this.columnCount - 1), this.rowCount, 1);
  }

  getLastCell(): Self {
    return this.moved(this.rowCount - 1, this.columnCount - 1, 1, 1);
  }

  getLastRow(): Self {
    return this.getRow(this.rowCount - 1);
  }

  getLastColumn(): Self {
    return this.getColumn(this.columnCount - 1);
  }

  getEntireRow(): Self {
    return this.at({ ...this.area, column: 0, columnCount: columnLimit });
  }

  getEntireColumn(): Self {
    return this.at({ ...this.area, row: 0, rowCount: rowLimit });
  }

  getOffsetRange(rowOffset: unknown, columnOffset: unknown): Self {
    return this.moved(anyInteger(rowOffset), anyInteger(columnOffset), this.rowCount, this.columnCount);
  }

  getResizedRange(deltaRows: unknown, deltaColumns: unknown): Self {
    return this.moved(
      0,
      0,
      this.rowCount + anyInteger(deltaRows),
      this.columnCount + anyInteger(deltaColumns),
    );
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): Self {
    return this.moved(0, 0, integer(rows, 1), integer(columns, 1));
  }

  getBoundingRect(other: unknown): Self {
    return this.at(around(this.area, this.sibling(other)));
  }

  getIntersection(other: unknown): Self {
    const found = this.getIntersectionOrNullObject(other);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }

  getIntersectionOrNullObject(other: unknown): Self | undefined {
    const area = intersection(this.area, this.sibling(other));
    return area && this.at(area);
  }

  /** The area of another range of this sheet, or of an address on it. */
  private sibling(other: unknown): Area {
    if (!(other instanceof RangeGeometry)) return this.sheet.getRange(text(other)).area;
    if (other.sheet !== this.sheet) throw new ExcelError("InvalidArgument");
    return other.area;
  }

  protected moved(rowOffset: number, columnOffset: number, rowCount: number, columnCount: number): Self {
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
    return this.at(area);
  }
}

function anyInteger(value: unknown): number {
  return integer(value, -rowLimit, rowLimit);
}
