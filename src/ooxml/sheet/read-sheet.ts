import type { RangeRef } from "../../workbook/address";
import { CellKind, noFormula, type CommentThread, type SheetData, type Span } from "../../workbook/snapshot";
import { SheetBuilder, type TextPool } from "../../workbook/snapshot-builder";
import type { SharedStrings } from "../shared-strings";
import type { SheetEntry } from "../workbook-part";
import { attribute, child, childrenOf, flag, type XmlElement } from "../xml/document";
import { FormulaReader } from "./formula-reader";
import { openSheetPart, sheetDataCursor, sheetFrame, type SheetPart } from "./sheet-part";
import type { SheetDataCursor } from "./sheet-data-cursor";
import { ValueReader } from "./value-reader";

/** What the sheets of a workbook share while they are read. */
export interface ReadContext {
  readonly pool: TextPool;
  readonly strings: () => SharedStrings | undefined;
  /** Index into the pool of the number format of a style, or -1. */
  readonly formatOf: (style: number) => number;
  /** Index into the pool of the fill of a style, or -1; absent when fills were not asked for. */
  readonly fillOf: ((style: number) => number) | undefined;
  readonly withFormulas: boolean;
  readonly withHidden: boolean;
  readonly date1904: boolean;
  /** The comments of the sheet; none when they were not asked for. */
  readonly comments: readonly CommentThread[];
}

/** Reads one worksheet, or ranges of it. */
export function readSheet(
  source: Uint8Array,
  entry: SheetEntry,
  context: ReadContext,
  ranges?: readonly RangeRef[],
): SheetData {
  const sheet = openSheetPart(source, entry.part);
  const builder = new SheetBuilder(context.pool);
  const cursor = sheetDataCursor(sheet);
  const formulas = cursor && new FormulaReader(sheet, cursor, context.pool);
  const hiddenRows = cursor && formulas ? readCells(sheet, cursor, formulas, builder, context, ranges) : [];
  const frame = sheetFrame(sheet, cursor?.end ?? sheet.dataStart).root;
  const protection = child(frame, "sheetProtection");
  return builder.build({
    name: entry.name,
    visibility: entry.visibility,
    isProtected: protection !== undefined && flag(protection, "sheet"),
    sharedFormulas: formulas?.shared ?? [],
    hiddenRows: context.withHidden ? hiddenRows : [],
    hiddenColumns: context.withHidden ? hiddenColumns(frame) : [],
    comments: context.comments.filter(
      ({ row, column }) => !ranges || ranges.some((range) => isWithin(range, row, column)),
    ),
  });
}

/** Hands every valued cell to the builder; returns the runs of hidden rows. */
function readCells(
  sheet: SheetPart,
  cursor: SheetDataCursor,
  formulas: FormulaReader,
  builder: SheetBuilder,
  context: ReadContext,
  ranges: readonly RangeRef[] | undefined,
): Span[] {
  const { pool, fillOf, formatOf, withFormulas } = context;
  const values = new ValueReader(sheet, cursor, pool, context.strings, context.date1904);
  const hidden: Span[] = [];
  while (cursor.nextRow()) {
    if (cursor.isRowHidden) addRow(hidden, cursor.row);
    while (cursor.nextCell()) {
      const formula = withFormulas ? formulas.read() : noFormula;
      if (ranges && !ranges.some((range) => isWithin(range, cursor.row, cursor.column))) continue;
      const kind = values.read();
      const fill = fillOf ? fillOf(cursor.style) : -1;
      if (kind === CellKind.empty && formula === noFormula && fill < 0) continue;
      builder.addCoded(cursor.row, cursor.column, kind, values.value, formula, formatOf(cursor.style), fill);
    }
  }
  return hidden;
}

function isWithin(range: RangeRef, row: number, column: number): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rowCount &&
    column >= range.column &&
    column < range.column + range.columnCount
  );
}

function addRow(spans: Span[], row: number): void {
  const last = spans[spans.length - 1];
  if (last && last.to === row - 1) spans[spans.length - 1] = { from: last.from, to: row };
  else spans.push({ from: row, to: row });
}

function hiddenColumns(frame: XmlElement): Span[] {
  return childrenOf(child(frame, "cols"), "col")
    .filter((column) => flag(column, "hidden"))
    .map((column) => ({
      from: Number(attribute(column, "min")) - 1,
      to: Number(attribute(column, "max")) - 1,
    }));
}
