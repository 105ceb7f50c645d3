import { readRelationships } from "../relationships";
import { readWorkbookPart } from "../workbook-part";
import { attribute, child, parseXml, type XmlElement } from "../xml/document";
import { partText } from "../xml/decode-part";
import { XmlEdits } from "../xml/edits";
import type { Archive } from "../zip/archive";
import { dropRelated } from "../drop-related";

/** Properties that name people, places on disk, or sheets that are no more. */
const telling = new Set([
  "creator",
  "lastModifiedBy",
  "Manager",
  "Company",
  "HyperlinkBase",
  "HeadingPairs",
  "TitlesOfParts",
]);

/** Takes away what the properties of the file say of people and machines; title and dates stay. */
export function dropProperties(archive: Archive): void {
  const related = readRelationships(archive, "").all;
  for (const { kind, target } of related) {
    if (!/^(?:core|extended)-?properties$/i.test(kind) || !archive.has(target)) continue;
    const document = parseXml(partText(archive.read(target)), target);
    const gone = document.root.children.filter(({ name }) => telling.has(name));
    if (gone.length === 0) continue;
    const edits = new XmlEdits(document);
    for (const element of gone) edits.remove(element);
    archive.put(target, edits.bytes);
  }
  dropRelated(
    archive,
    "",
    related.filter(({ kind }) => /^custom-?properties$/i.test(kind) || kind === "thumbnail"),
  );
  dropPlaceOfSaving(archive);
}

/** The workbook part remembers the folder it was saved in, and who had it reserved. */
function dropPlaceOfSaving(archive: Archive): void {
  const { part, document } = readWorkbookPart(archive);
  const edits = new XmlEdits(document);
  const folders = document.root.children.filter((element) => holds(element, "absPath"));
  for (const element of folders) edits.remove(element);
  const sharing = child(document.root, "fileSharing");
  const hasUser = sharing !== undefined && attribute(sharing, "userName") !== undefined;
  if (hasUser) edits.setAttribute(sharing, "userName", undefined);
  if (hasUser || folders.length > 0) archive.put(part, edits.bytes);
}

function holds(element: XmlElement, name: string): boolean {
  return element.name === name || element.children.some((each) => holds(each, name));
}
