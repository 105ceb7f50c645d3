import { parseRange, rangeAddress } from "../../workbook/address";
import { attribute, child } from "../xml/document";
import { SheetFrame } from "./sheet-frame";
import { openSheetPart } from "./sheet-part";

/** A sheet whose `dimension`, where it has one, also covers these cells: some readers believe it. */
export function withDimension(
  bytes: Uint8Array,
  part: string,
  cells: readonly { readonly row: number; readonly column: number }[],
): Uint8Array {
  const frame = new SheetFrame(openSheetPart(bytes, part));
  const dimension = child(frame.root, "dimension");
  const range = parseRange((dimension && attribute(dimension, "ref")) ?? "");
  if (!dimension || !range) return bytes;
  let { row: top, column: left } = range;
  let bottom = top + range.rowCount - 1;
  let right = left + range.columnCount - 1;
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const widened = { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  if (rangeAddress(widened) === rangeAddress(range)) return bytes;
  frame.edits.setAttribute(dimension, "ref", rangeAddress(widened));
  return frame.bytes();
}
