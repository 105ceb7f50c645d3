import { addressOf } from "../workbook/address";
import { HostError } from "../workbook/host-error";
import type { FillWrite } from "../workbook/touched-cells";
import { CellChanges } from "./sheet/cell-changes";
import { patchCells } from "./sheet/patch-cells";
import { SheetFrame } from "./sheet/sheet-frame";
import { openSheetPart } from "./sheet/sheet-part";
import { withDimension } from "./sheet/widen-dimension";
import { StyleSheet } from "./styles/style-sheet";
import { readWorkbookPart, sheetNamed } from "./workbook-part";
import { attribute } from "./xml/document";
import type { Archive } from "./zip/archive";

/**
 * Paints cells; contents, borders, number formats and protection stay. All or nothing.
 *
 * @throws HostError `sheetMissing`, `sheetProtected` when the protected sheet does not allow formatting.
 */
export function setFills(archive: Archive, sheetName: string, fills: readonly FillWrite[]): void {
  if (fills.length === 0) return;
  const workbook = readWorkbookPart(archive);
  const { part } = sheetNamed(workbook, sheetName);
  const sheet = openSheetPart(archive.read(part), part);
  const frame = new SheetFrame(sheet);
  if (frame.protection && attribute(frame.protection, "formatCells") !== "0") {
    throw new HostError("sheetProtected", { sheet: sheetName });
  }
  const styles = new StyleSheet(archive, workbook);
  const patched = patchCells(sheet, {
    changes: new CellChanges(fills),
    columnStyle: (column) => frame.columnStyle(column),
    render(fill, present, style) {
      const painted = styles.withFill(style, fill.color);
      if (present !== undefined) return withStyle(present, painted);
      return painted === style ? "" : `<${sheet.prefix}c r="${addressOf(fill)}" s="${painted}"/>`;
    },
  });
  styles.save();
  archive.put(part, withDimension(patched, part, fills));
}

/** A cell's XML with another style. */
function withStyle(cell: string, style: number): string {
  const tagEnd = cell.indexOf(">");
  const tag = cell.slice(0, tagEnd).replace(/\ss\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return tag.replace(/^<[^\s/>]+(?:\s+r\s*=\s*(?:"[^"]*"|'[^']*'))?/, `$& s="${style}"`) + cell.slice(tagEnd);
}
