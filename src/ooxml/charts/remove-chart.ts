import { dropRelated } from "../drop-related";
import { removeRelationships } from "../edit-relationships";
import { readRelationships } from "../relationships";
import { removePart } from "../remove-part";
import { dropElement } from "../sheet/drop-element";
import { readWorkbookPart, sheetNamed } from "../workbook-part";
import { XmlEdits } from "../xml/edits";
import type { Archive } from "../zip/archive";
import { chartAnchor, sheetDrawing } from "./sheet-drawing";

/**
 * Removes a chart by its name, and the drawing with the last of them. One that is not there is no error, since
 * taking back a write that was cut off asks for it.
 *
 * @throws HostError `sheetMissing`.
 */
export function removeChart(archive: Archive, sheet: string, name: string): void {
  const { part: sheetPart } = sheetNamed(readWorkbookPart(archive), sheet);
  const drawing = sheetDrawing(archive, sheetPart);
  const found = drawing && chartAnchor(drawing, name);
  if (!drawing || !found) return;
  if (drawing.document.root.children.length === 1) {
    dropElement(archive, sheetPart, "drawing");
    const links = readRelationships(archive, sheetPart).all.filter(({ target }) => target === drawing.part);
    dropRelated(archive, sheetPart, links);
    return;
  }
  const chart = readRelationships(archive, drawing.part).all.find(({ id }) => id === found.chart);
  const edits = new XmlEdits(drawing.document);
  edits.remove(found.anchor);
  archive.put(drawing.part, edits.bytes);
  removeRelationships(archive, drawing.part, [found.chart]);
  if (chart) removePart(archive, chart.target);
}
