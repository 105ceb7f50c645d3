import { addressOf } from "../../workbook/address";
import { movedFormula, movedRanges, type RowMove } from "../../workbook/moved-references";
import { FormulaType } from "../sheet/cell-attributes";
import { expandShared } from "../sheet/expand-shared";
import { formulaText } from "../sheet/formula-reader";
import type { SheetDataCursor } from "../sheet/sheet-data-cursor";
import { openSheetPart, sheetDataCursor, type SheetPart } from "../sheet/sheet-part";
import { ByteSplices } from "../xml/byte-splices";
import { escapeXml } from "../xml/escape";

/** Where the rows of a sheet go, and which come in between. */
export interface MovedRows {
  /** `undefined` for a row that goes away. */
  placeOf(row: number): number | undefined;
  /** New rows where they come to stand, ascending, each with the row it looks like. */
  readonly added: readonly { readonly row: number; readonly like: number }[];
}

/** The rows of a sheet that stay where they are. */
export const unmovedRows: MovedRows = { placeOf: (row) => row, added: [] };

/** A sheet with its rows moved and the formulas of its cells following a move; all that stands about the cells stays. */
export function movedSheetData(source: SheetPart, home: string, move: RowMove, rows: MovedRows): SheetPart {
  const sheet = expandShared(source, sharedGroups(source));
  const cursor = sheetDataCursor(sheet);
  if (!cursor) return source;
  const blanks = new Map(rows.added.map(({ like }) => [like, ""]));
  collectBlanks(sheet, blanks);
  const splices = new ByteSplices(sheet.bytes);
  const pending = [...rows.added];
  const putIn = (at: number, until: number) => {
    while (pending[0] && pending[0].row < until) {
      const { row, like } = pending.shift()!;
      splices.insert(at, rowOf(blanks.get(like) || `<${sheet.prefix}row/>`, row));
    }
  };
  while (cursor.nextRow()) {
    const { row, rowStart, rowContentStart } = cursor;
    const place = rows.placeOf(row);
    if (place === undefined) {
      while (cursor.nextCell());
      splices.replace(rowStart, cursor.rowEnd, "");
      continue;
    }
    putIn(rowStart, place);
    if (place !== row)
      splices.replace(rowStart, rowContentStart, withRow(textOf(sheet, rowStart, rowContentStart), place));
    while (cursor.nextCell()) moveCell(sheet, cursor, splices, { home, move, place: place - row });
  }
  putIn(cursor.end, Infinity);
  return openSheetPart(splices.join(), sheet.part);
}

function moveCell(
  sheet: SheetPart,
  cursor: SheetDataCursor,
  splices: ByteSplices,
  { home, move, place }: { readonly home: string; readonly move: RowMove; readonly place: number },
): void {
  const { cellStart, cellEnd, row, column } = cursor;
  if (place !== 0) {
    const tagEnd = sheet.bytes.indexOf(0x3e, cellStart) + 1;
    const address = addressOf({ row: row + place, column });
    splices.replace(cellStart, tagEnd, withAttribute(textOf(sheet, cellStart, tagEnd), "r", address));
  }
  if (cursor.formulaStart < 0 || cursor.formulaStart > cellEnd) return;
  const formula = formulaText(cursor);
  const moved = movedFormula(formula, home, move);
  const range = home.toLowerCase() === move.sheet.toLowerCase() ? cursor.formulaRange : undefined;
  if (moved === formula && range === undefined) return;
  const tag = textOf(sheet, cursor.formulaTagStart, cursor.formulaStart);
  const opened = range === undefined ? tag : withAttribute(tag, "ref", movedRanges(range, move));
  splices.replace(cursor.formulaTagStart, cursor.formulaEnd, `${opened}${escapeXml(moved)}`);
}

/** The groups of formulas that cells share: each cell follows by itself. */
function sharedGroups(sheet: SheetPart): ReadonlySet<number> {
  const groups = new Set<number>();
  const cursor = sheetDataCursor(sheet);
  while (cursor?.nextRow())
    while (cursor.nextCell())
      if (cursor.formulaStart >= 0 && cursor.formulaType === FormulaType.shared)
        groups.add(cursor.sharedIndex);
  return groups;
}

/** Rows with the styles of their cells and nothing in them, to be repeated elsewhere. */
function collectBlanks(sheet: SheetPart, blanks: Map<number, string>): void {
  const cursor = sheetDataCursor(sheet);
  while (cursor?.nextRow()) {
    const { row, rowStart, rowContentStart, isRowEmptyTag } = cursor;
    if (!blanks.has(row)) continue;
    const tag = ["spans", "hidden", "collapsed"].reduce(
      (text, name) => withAttribute(text, name, undefined),
      textOf(sheet, rowStart, rowContentStart),
    );
    let cells = "";
    while (cursor.nextCell())
      cells += `<${sheet.prefix}c r="${addressOf({ row, column: cursor.column })}" s="${cursor.style}"/>`;
    blanks.set(row, isRowEmptyTag ? tag : `${tag}${cells}</${sheet.prefix}row>`);
  }
}

/** A blank row at another place. */
function rowOf(blank: string, row: number): string {
  const tagEnd = blank.indexOf(">") + 1;
  const cells = blank.slice(tagEnd).replace(/ r="([A-Z]+)\d+"/g, (_, letters) => ` r="${letters}${row + 1}"`);
  return `${withRow(blank.slice(0, tagEnd), row)}${cells}`;
}

const withRow = (tag: string, row: number) => withAttribute(tag, "r", String(row + 1));

function withAttribute(tag: string, name: string, value: string | undefined): string {
  const bare = tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
  return value === undefined ? bare : bare.replace(/^<[^\s/>]+/, `$& ${name}="${value}"`);
}

function textOf(sheet: SheetPart, start: number, end: number): string {
  return new TextDecoder().decode(sheet.bytes.subarray(start, end));
}
