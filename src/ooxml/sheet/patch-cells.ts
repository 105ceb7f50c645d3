import { HostError } from "../../workbook/host-error";
import { ByteSplices } from "../xml/byte-splices";
import type { CellChanges } from "./cell-changes";
import type { SheetDataCursor } from "./sheet-data-cursor";
import { sheetDataCursor, type SheetPart } from "./sheet-part";

/** How a sheet is patched: what a changed cell is written as. */
export interface CellPatch<Change extends { readonly row: number; readonly column: number }> {
  readonly changes: CellChanges<Change>;
  /**
   * The cell as XML; nothing for a cell that shall not be there.
   *
   * @param present - The XML of the cell as it stands, absent when there is none.
   * @param style - Its style; where there is no cell that of its row, or else of its column.
   */
  render(change: Change, present: string | undefined, style: number): string;
  readonly columnStyle: (column: number) => number;
}

/**
 * Writes changed cells into a sheet and copies all other bytes.
 *
 * @throws HostError `cannotWrite` when rows or cells of the sheet stand in no order.
 */
export function patchCells<Change extends { readonly row: number; readonly column: number }>(
  sheet: SheetPart,
  patch: CellPatch<Change>,
): Uint8Array {
  const splices = new ByteSplices(sheet.bytes);
  const pending = patch.changes.rowNumbers;
  const newRow = (row: number) => {
    const cells = patch.changes
      .inRow(row)
      .map((change) => patch.render(change, undefined, patch.columnStyle(change.column)));
    const content = cells.join("");
    return content === "" ? "" : `<${sheet.prefix}row r="${row + 1}">${content}</${sheet.prefix}row>`;
  };
  const cursor = sheetDataCursor(sheet);
  if (!cursor) {
    const content = pending.map(newRow).join("");
    if (content !== "") fillEmptyData(sheet, splices, content);
    return splices.join();
  }

  let lastRow = -1;
  let next = 0;
  while (cursor.nextRow()) {
    if (cursor.row <= lastRow) throw new HostError("cannotWrite", { part: sheet.part, reason: "rowOrder" });
    lastRow = cursor.row;
    for (; next < pending.length && pending[next]! < cursor.row; next += 1) {
      splices.insert(cursor.rowStart, newRow(pending[next]!));
    }
    if (pending[next] !== cursor.row) continue;
    patchRow(sheet, cursor, splices, patch);
    next += 1;
  }
  splices.insert(cursor.end, pending.slice(next).map(newRow).join(""));
  return splices.join();
}

function patchRow<Change extends { readonly row: number; readonly column: number }>(
  sheet: SheetPart,
  cursor: SheetDataCursor,
  splices: ByteSplices,
  patch: CellPatch<Change>,
): void {
  const { row, rowStart, rowContentStart, isRowEmptyTag } = cursor;
  const tag = textOf(sheet, rowStart, rowContentStart);
  const rowStyle = styleOfRow(tag);
  const pending = patch.changes.inRow(row);
  const inserted = (change: Change) =>
    patch.render(change, undefined, rowStyle ?? patch.columnStyle(change.column));
  if (isRowEmptyTag) {
    const cells = pending.map(inserted).join("");
    if (cells === "") return;
    const open = withoutSpans(tag).replace(/\s*\/>$/, ">");
    splices.replace(rowStart, rowContentStart, `${open}${cells}</${sheet.prefix}row>`);
    return;
  }

  const edits: { start: number; end: number; xml: string }[] = [];
  let next = 0;
  let lastColumn = -1;
  while (cursor.nextCell()) {
    const { column, cellStart, cellEnd, style } = cursor;
    if (column <= lastColumn) throw new HostError("cannotWrite", { part: sheet.part, reason: "cellOrder" });
    lastColumn = column;
    for (; next < pending.length && pending[next]!.column < column; next += 1) {
      edits.push({ start: cellStart, end: cellStart, xml: inserted(pending[next]!) });
    }
    if (pending[next]?.column !== column) continue;
    const present = textOf(sheet, cellStart, cellEnd);
    edits.push({ start: cellStart, end: cellEnd, xml: patch.render(pending[next]!, present, style) });
    next += 1;
  }
  for (; next < pending.length; next += 1) {
    edits.push({ start: cursor.rowContentEnd, end: cursor.rowContentEnd, xml: inserted(pending[next]!) });
  }
  const growsRow = edits.some(({ start, end, xml }) => start === end && xml !== "");
  if (growsRow) splices.replace(rowStart, rowContentStart, withoutSpans(tag));
  for (const { start, end, xml } of edits) splices.replace(start, end, xml);
}

/** The style blank cells of a row show, where the row has one. */
function styleOfRow(tag: string): number | undefined {
  if (!/\scustomFormat\s*=\s*["'](?:1|true)["']/.test(tag)) return undefined;
  const style = /\ss\s*=\s*["'](\d+)["']/.exec(tag)?.[1];
  return style === undefined ? undefined : Number(style);
}

/** A new cell may lie outside the columns the row says it spans; the hint is optional. */
function withoutSpans(tag: string): string {
  return tag.replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, "");
}

function fillEmptyData(sheet: SheetPart, splices: ByteSplices, content: string): void {
  const start = sheet.bytes.lastIndexOf(0x3c, sheet.dataStart - 1);
  const tag = textOf(sheet, start, sheet.dataStart);
  if (!tag.endsWith("/>")) throw new HostError("cannotWrite", { part: sheet.part, reason: "noSheetData" });
  const open = tag.replace(/\s*\/>$/, ">");
  splices.replace(start, sheet.dataStart, `${open}${content}</${sheet.prefix}sheetData>`);
}

function textOf(sheet: SheetPart, start: number, end: number): string {
  return new TextDecoder().decode(sheet.bytes.subarray(start, end));
}
