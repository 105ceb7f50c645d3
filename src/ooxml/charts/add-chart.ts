import { parseRange } from "../../workbook/address";
import { HostError } from "../../workbook/host-error";
import type { NewChart } from "../../workbook/plan";
import { WorkbookView } from "../../workbook/snapshot";
import { addContentType, contentTypes } from "../content-types";
import { addRelationship } from "../edit-relationships";
import { freePart } from "../free-part";
import { readArchive } from "../read-workbook";
import { SheetFrame } from "../sheet/sheet-frame";
import { openSheetPart } from "../sheet/sheet-part";
import { vocabularyOf, type Vocabulary } from "../vocabulary";
import { readWorkbookPart, sheetNamed } from "../workbook-part";
import { attribute } from "../xml/document";
import { XmlEdits } from "../xml/edits";
import { escapeXml } from "../xml/escape";
import type { Archive } from "../zip/archive";
import { chartXml } from "./chart-xml";
import { descendants, ensureDrawing } from "./sheet-drawing";

/**
 * Adds a native chart over cells of a sheet.
 *
 * @throws HostError `sheetMissing`, `sheetProtected`, `invalidArgument` for a range that is none.
 */
export function addChart(archive: Archive, chart: NewChart): void {
  const workbook = readWorkbookPart(archive);
  const { part: sheetPart } = sheetNamed(workbook, chart.sheet);
  const frame = new SheetFrame(openSheetPart(archive.read(sheetPart), sheetPart));
  if (frame.protection) throw new HostError("sheetProtected", { sheet: chart.sheet });
  const vocabulary = vocabularyOf(workbook.document.root);
  const sheet = new WorkbookView(readArchive(archive, [chart.sheet], [])).sheet(chart.sheet)!;
  const xml = chartXml(chart, sheet, vocabulary);
  const place = anchorPlace(chart);

  const drawing = ensureDrawing(archive, sheetPart, vocabulary);
  const part = freePart(archive, sheetPart, "charts/chart");
  archive.put(part, new TextEncoder().encode(xml));
  addContentType(archive, part, contentTypes.chart);
  const relationship = addRelationship(archive, drawing.part, vocabulary.relationshipType("chart"), part);
  const { root } = drawing.document;
  const ids = descendants(root).map((each) =>
    each.name === "cNvPr" ? Number(attribute(each, "id") ?? 0) : 0,
  );
  const edits = new XmlEdits(drawing.document);
  edits.append(root, anchorXml(chart.name, place, Math.max(1, ...ids) + 1, relationship, vocabulary));
  archive.put(drawing.part, edits.bytes);
}

function anchorPlace({ over }: NewChart): string {
  const range = parseRange(over);
  if (!range) throw new HostError("invalidArgument", { argument: over });
  const corner = (name: string, row: number, column: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const { row, column, rowCount, columnCount } = range;
  return corner("from", row, column) + corner("to", row + rowCount, column + columnCount);
}

function anchorXml(
  name: string,
  place: string,
  id: number,
  relationship: string,
  vocabulary: Vocabulary,
): string {
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${vocabulary.spreadsheetDrawing}" xmlns:a="${vocabulary.drawing}">${place}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(name)}"/>` +
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>" +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${vocabulary.chart}">` +
    `<c:chart xmlns:c="${vocabulary.chart}" xmlns:r="${vocabulary.relationships}" r:id="${relationship}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}
