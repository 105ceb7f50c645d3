import { columnLimit, rowLimit, type RangeRef } from "../../src/workbook/address";
import { isAsWritten } from "../../src/workbook/comment-print";
import { HostError } from "../../src/workbook/host-error";
import type { Facet } from "../../src/workbook/host";
import type { CellWrite, CommentWrite, NewChart } from "../../src/workbook/plan";
import type { SheetBuilder } from "../../src/workbook/snapshot-builder";
import type { CellValue, CommentThread, DefinedName, SheetVisibility } from "../../src/workbook/snapshot";

export interface MemoryCell {
  value: CellValue;
  formula?: string | undefined;
  isError?: boolean | undefined;
  numberFormat?: string | undefined;
  fill?: string | undefined;
}

export interface MemorySheet {
  name: string;
  visibility: SheetVisibility;
  isProtected: boolean;
  /** By row × columnLimit + column. */
  readonly cells: Map<number, MemoryCell>;
  /** At most one a cell. */
  comments: readonly CommentThread[];
}

/** What outlives a host: the workbook as it would be saved. */
export class MemoryWorkbook {
  readonly sheets: MemorySheet[] = [];
  names: DefinedName[] = [];
  charts: NewChart[] = [];
  readonly state = new Map<string, string>();

  /** Adds a sheet with rows of values from A1 on; a text starting with `=` is a formula without a value. */
  addSheet(name: string, rows: readonly (readonly CellValue[])[] = [], isProtected = false): MemorySheet {
    const sheet: MemorySheet = { name, visibility: "visible", isProtected, cells: new Map(), comments: [] };
    rows.forEach((values, row) =>
      values.forEach((value, column) => {
        if (value === null) return;
        const isFormula = typeof value === "string" && value.startsWith("=");
        sheet.cells.set(keyOf(row, column), isFormula ? { value: null, formula: value.slice(1) } : { value });
      }),
    );
    this.sheets.push(sheet);
    return sheet;
  }

  sheet(name: string): MemorySheet {
    const sheet = this.sheets.find((each) => each.name === name);
    if (!sheet) throw new HostError("sheetMissing", { sheet: name });
    return sheet;
  }
}

export const keyOf = (row: number, column: number) => row * columnLimit + column;

export function holds(range: RangeRef, key: number): boolean {
  const row = Math.floor(key / columnLimit);
  const column = key % columnLimit;
  return (
    row >= range.row &&
    row < range.row + range.rowCount &&
    column >= range.column &&
    column < range.column + range.columnCount
  );
}

export function addCell(packed: SheetBuilder, key: number, cell: MemoryCell, facets: readonly Facet[]): void {
  const { value, formula, numberFormat, fill, isError = false } = cell;
  packed.add(Math.floor(key / columnLimit), key % columnLimit, value, {
    isError,
    ...(formula !== undefined && facets.includes("formulas") ? { formula } : {}),
    ...(numberFormat !== undefined && facets.includes("numberFormats") ? { numberFormat } : {}),
    ...(fill !== undefined && facets.includes("fills") ? { fill } : {}),
  });
}

export function setCells(sheet: MemorySheet, cells: readonly CellWrite[]): void {
  for (const { row, column, value } of cells) {
    if (row >= rowLimit || column >= columnLimit)
      throw new HostError("invalidArgument", { argument: `${row}` });
    if (typeof value === "string" && value.length > 32_767) {
      throw new HostError("invalidArgument", { argument: `${value.length}` });
    }
  }
  for (const { row, column, value, formula, isError } of cells) {
    change(sheet, row, column, { value: value === "" ? null : value, formula, isError });
  }
}

/** @throws HostError `commentRefused` where a cell has a comment or note. */
export function addComments(sheet: MemorySheet, comments: readonly CommentWrite[]): void {
  for (const comment of comments) {
    if (sheet.comments.some((each) => each.row === comment.row && each.column === comment.column)) {
      throw new HostError("commentRefused", { sheet: sheet.name });
    }
    sheet.comments = [...sheet.comments, { ...comment, replies: 0, isNote: false }];
  }
}

export function removeComments(sheet: MemorySheet, comments: readonly CommentWrite[]): void {
  const goes = (thread: CommentThread) =>
    comments.some(
      ({ row, column, text }) => row === thread.row && column === thread.column && isAsWritten(thread, text),
    );
  sheet.comments = sheet.comments.filter((thread) => !goes(thread));
}

export function change(sheet: MemorySheet, row: number, column: number, changes: Partial<MemoryCell>): void {
  const key = keyOf(row, column);
  const cell: MemoryCell = { value: null, ...sheet.cells.get(key), ...changes };
  const isBlank = cell.value === null && cell.formula === undefined && cell.fill === undefined;
  if (isBlank && cell.numberFormat === undefined) sheet.cells.delete(key);
  else sheet.cells.set(key, cell);
}

export function valuedRange({ cells }: MemorySheet): Omit<RangeRef, "sheet"> | undefined {
  const valued = [...cells].filter(([, { value, formula }]) => value !== null || formula !== undefined);
  if (valued.length === 0) return undefined;
  let [top, left, bottom, right] = [rowLimit, columnLimit, 0, 0];
  for (const [key] of valued) {
    top = Math.min(top, Math.floor(key / columnLimit));
    bottom = Math.max(bottom, Math.floor(key / columnLimit));
    left = Math.min(left, key % columnLimit);
    right = Math.max(right, key % columnLimit);
  }
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
