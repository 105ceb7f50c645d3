import { partDocument } from "./part-document";
import type { Archive } from "./zip/archive";
import { attribute, childrenOf } from "./xml/document";
import { tagName, XmlEdits } from "./xml/edits";
import { escapeXml } from "./xml/escape";

const part = "[Content_Types].xml";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Content types of the parts we add. */
export const contentTypes = {
  worksheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  comments: `${spreadsheet}.comments+xml`,
  noteFrames: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  threads: "application/vnd.ms-excel.threadedcomments+xml",
  people: "application/vnd.ms-excel.person+xml",
  customXml: "application/xml",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
} as const;

/** Says what kind of content a part holds, where its ending does not already say so. */
export function addContentType(archive: Archive, name: string, type: string): void {
  const document = partDocument(archive, part);
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const byEnding = childrenOf(document.root, "Default").find(
    (element) => attribute(element, "Extension")?.toLowerCase() === ending,
  );
  if (byEnding && attribute(byEnding, "ContentType") === type) return;
  const edits = new XmlEdits(document);
  const tag = tagName(document.root, "Override");
  edits.append(document.root, `<${tag} PartName="/${escapeXml(name)}" ContentType="${type}"/>`);
  archive.put(part, edits.bytes);
}

/** Forgets parts that are no more. */
export function removeContentTypes(archive: Archive, names: readonly string[]): void {
  const document = partDocument(archive, part);
  const gone = new Set(names.map((name) => `/${name}`.toLowerCase()));
  const edits = new XmlEdits(document);
  const overrides = childrenOf(document.root, "Override").filter((element) =>
    gone.has(attribute(element, "PartName")?.toLowerCase() ?? ""),
  );
  if (overrides.length === 0) return;
  for (const element of overrides) edits.remove(element);
  archive.put(part, edits.bytes);
}
