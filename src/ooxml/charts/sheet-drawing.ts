import { addContentType, contentTypes } from "../content-types";
import { addRelationship } from "../edit-relationships";
import { freePart } from "../free-part";
import { readRelationships } from "../relationships";
import { SheetFrame } from "../sheet/sheet-frame";
import { openSheetPart } from "../sheet/sheet-part";
import { worksheetOrder, type Vocabulary } from "../vocabulary";
import { attribute, parseXml, relationshipId, type XmlDocument, type XmlElement } from "../xml/document";
import { partText } from "../xml/decode-part";
import { tagName } from "../xml/edits";
import type { Archive } from "../zip/archive";

/** The drawing of a sheet: where its charts and pictures are anchored. */
export interface SheetDrawing {
  readonly part: string;
  readonly document: XmlDocument;
}

/** The drawing a sheet has; `undefined` when it has none. */
export function sheetDrawing(archive: Archive, sheetPart: string): SheetDrawing | undefined {
  const found = readRelationships(archive, sheetPart).all.find(({ kind }) => kind === "drawing");
  if (!found || !archive.has(found.target)) return undefined;
  return { part: found.target, document: parseXml(partText(archive.read(found.target)), found.target) };
}

/** The drawing of a sheet, made when it has none. */
export function ensureDrawing(archive: Archive, sheetPart: string, vocabulary: Vocabulary): SheetDrawing {
  const existing = sheetDrawing(archive, sheetPart);
  if (existing) return existing;
  const part = freePart(archive, sheetPart, "drawings/drawing");
  const text =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${vocabulary.spreadsheetDrawing}" xmlns:a="${vocabulary.drawing}"></xdr:wsDr>`;
  archive.put(part, new TextEncoder().encode(text));
  addContentType(archive, part, contentTypes.drawing);
  const id = addRelationship(archive, sheetPart, vocabulary.relationshipType("drawing"), part);

  const frame = new SheetFrame(openSheetPart(archive.read(sheetPart), sheetPart));
  const xml = `<${tagName(frame.root, "drawing")} xmlns:r="${vocabulary.relationships}" r:id="${id}"/>`;
  frame.edits.insertInOrder(frame.root, worksheetOrder, "drawing", xml);
  archive.put(sheetPart, frame.bytes());
  return { part, document: parseXml(text, part) };
}

/** The anchor of a chart by the name people see, and the id by which the drawing calls the chart part. */
export function chartAnchor(
  { document }: SheetDrawing,
  name: string,
): { anchor: XmlElement; chart: string } | undefined {
  for (const anchor of document.root.children) {
    const all = descendants(anchor);
    const isNamed = all.some((each) => each.name === "cNvPr" && attribute(each, "name") === name);
    const chart = all.find((each) => each.name === "chart" && relationshipId(each) !== undefined);
    if (isNamed && chart) return { anchor, chart: relationshipId(chart)! };
  }
  return undefined;
}

/** Every element below one, itself apart. */
export function descendants(element: XmlElement): XmlElement[] {
  return element.children.flatMap((each) => [each, ...descendants(each)]);
}
