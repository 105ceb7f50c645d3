import type { LookPatch } from "../engine/cell-look";
import type { CellInput, CellValue, EngineCell } from "../engine/engine";
import { cellCount, isUnbounded } from "./area";
import { ExcelError } from "./excel-error";
import type { Range } from "./range";
import { readTypedInput } from "./typed-input";

/** More cells than this are not read at once. */
const readLimit = 5_000_000;
/** Excel's own bounds of a cell's text and formula. */
const textLimit = 32_767;
const formulaLimit = 8_192;

/** A matrix over the cells of a range; `null` for whole rows and columns, which have no cell-level answer. */
export function readCells<Value>(
  range: Range,
  read: (cell: EngineCell, row: number, column: number) => Value,
): Value[][] | null {
  const { area, sheet } = range;
  if (isUnbounded(area)) return null;
  if (cellCount(area) > readLimit) throw new ExcelError("RangeExceedsLimit");
  const rows: Value[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const cells: Value[] = [];
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      cells.push(read(sheet.engineSheet.cell(row, column), row, column));
    }
    rows.push(cells);
  }
  return rows;
}

/** The kind of a value in the API's words. */
export function valueType({ value, isError }: EngineCell): string {
  if (value === null) return "Empty";
  if (isError) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}

/**
 * Calls back for each cell of a range with the value given for it: a matrix of exactly the range's shape, or one
 * value for all. `null` inside a matrix leaves its cell alone.
 */
export function forEachGiven(
  range: Range,
  given: unknown,
  visit: (row: number, column: number, value: unknown) => void,
): void {
  const { area } = range;
  if (isUnbounded(area)) throw new ExcelError("InvalidArgument");
  const isMatrix = Array.isArray(given);
  if (given === null || given === undefined) throw new ExcelError("InvalidArgument");
  if (isMatrix && !hasShape(given, area.rowCount, area.columnCount)) throw shapeError();
  for (let row = 0; row < area.rowCount; row += 1) {
    for (let column = 0; column < area.columnCount; column += 1) {
      const value: unknown = isMatrix ? (given[row] as unknown[])[column] : given;
      if (value !== null && value !== undefined) visit(area.row + row, area.column + column, value);
    }
  }
}

export function shapeError(): ExcelError {
  return new ExcelError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function hasShape(given: readonly unknown[], rows: number, columns: number): boolean {
  return given.length === rows && given.every((row) => Array.isArray(row) && row.length === columns);
}

/** Writes values or formulas as if they were typed, and gives General cells the format that goes with them. */
export function writeCells(range: Range, given: unknown): void {
  const { sheet } = range;
  const inputs: CellInput[] = [];
  const formats: { row: number; column: number; patch: LookPatch }[] = [];
  forEachGiven(range, given, (row, column, value) => {
    const { numberFormat: present } = sheet.engineSheet.look(row, column);
    const { numberFormat, ...input } =
      typeof value === "string" ? readTypedInput(value, present) : { value: plain(value) };
    checkLength(input);
    inputs.push({ row, column, ...input });
    if (numberFormat && !present) formats.push({ row, column, patch: { numberFormat } });
  });
  sheet.assertWritable();
  sheet.engineSheet.write(inputs);
  sheet.engineSheet.paintEach(formats);
}

function plain(value: unknown): CellValue {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value === "boolean") return value;
  throw new ExcelError("InvalidArgument");
}

function checkLength({ value, formula }: { value?: CellValue; formula?: string }): void {
  if (formula !== undefined && formula.length > formulaLimit)
    throw new ExcelError("FormulaLengthExceedsLimit");
  if (typeof value === "string" && value.length > textLimit) throw new ExcelError("InvalidArgument");
}
