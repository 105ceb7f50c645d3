import { openSheetPart, sheetDataCursor, sheetFrame } from "../../ooxml/sheet/sheet-part";
import { attribute, child, childrenOf, type XmlElement } from "../../ooxml/xml/document";
import type { ConditionalFormat } from "../engine/conditional-format";
import type { Area } from "../engine/engine";
import { parseArea } from "../model/area";
import { readConditionalFormats } from "./conditional-formats";
import type { StyleLooks } from "./style-looks";

/** What a sheet of the file looks like, apart from what its cells hold. */
export interface SheetAppearance {
  /** The style of each cell that has one, by row and column. */
  readonly styles: readonly { readonly row: number; readonly column: number; readonly style: number }[];
  readonly merges: readonly Area[];
  /** Pixels. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly conditionalFormats: readonly ConditionalFormat[];
}

const pixelsPerPoint = 4 / 3;
/** Widths given for a run of columns are taken over up to this column; files often give one to all 16,384. */
const lastColumn = 255;

/** Reads how a worksheet part looks. */
export function readSheetAppearance(source: Uint8Array, part: string, looks: StyleLooks): SheetAppearance {
  const sheet = openSheetPart(source, part);
  const cursor = sheetDataCursor(sheet);
  const decoder = new TextDecoder();
  const styles: { row: number; column: number; style: number }[] = [];
  const rowHeights = new Map<number, number>();
  while (cursor?.nextRow()) {
    const tag = decoder.decode(sheet.bytes.subarray(cursor.rowStart, cursor.rowContentStart));
    const height = /\sht="([\d.]+)"/.exec(tag)?.[1];
    if (height !== undefined) rowHeights.set(cursor.row, Math.round(Number(height) * pixelsPerPoint));
    while (cursor.nextCell())
      if (cursor.style > 0) styles.push({ row: cursor.row, column: cursor.column, style: cursor.style });
  }
  const frame = sheetFrame(sheet, cursor?.end ?? sheet.dataStart).root;
  return {
    styles,
    rowHeights,
    merges: childrenOf(child(frame, "mergeCells"), "mergeCell").flatMap(
      (merge) => parseArea(attribute(merge, "ref") ?? "") ?? [],
    ),
    columnWidths: columnWidths(frame, looks),
    frozen: frozenPanes(frame),
    conditionalFormats: readConditionalFormats(frame, looks),
  };
}

function columnWidths(frame: XmlElement, { digitPixels }: StyleLooks): Map<number, number> {
  const widths = new Map<number, number>();
  for (const column of childrenOf(child(frame, "cols"), "col")) {
    const width = Number(attribute(column, "width") ?? NaN);
    const [from, to] = [Number(attribute(column, "min")) - 1, Number(attribute(column, "max")) - 1];
    if (!(width > 0)) continue;
    for (let index = from; index <= Math.min(to, lastColumn); index += 1)
      widths.set(index, Math.round(width * digitPixels));
  }
  return widths;
}

function frozenPanes(frame: XmlElement): { rows: number; columns: number } {
  const pane = child(child(child(frame, "sheetViews"), "sheetView"), "pane");
  if (!pane || !/^frozen/.test(attribute(pane, "state") ?? "")) return { rows: 0, columns: 0 };
  return { rows: Number(attribute(pane, "ySplit") ?? 0), columns: Number(attribute(pane, "xSplit") ?? 0) };
}
