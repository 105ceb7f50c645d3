import { addContentType, contentTypes } from "../../ooxml/content-types";
import { addRelationship, removeRelationships } from "../../ooxml/edit-relationships";
import { openArchive } from "../../ooxml/read-workbook";
import { removePart } from "../../ooxml/remove-part";
import { vocabularyOf } from "../../ooxml/vocabulary";
import { readWorkbookPart } from "../../ooxml/workbook-part";
import { partText } from "../../ooxml/xml/decode-part";

type Archive = ReturnType<typeof openArchive>;

interface StoredXml {
  readonly part: string;
  readonly relationship: string;
  readonly xml: string;
}

/** The custom XML documents of a workbook file. */
export function readCustomXml(bytes: Uint8Array): string[] {
  return stored(openArchive(bytes)).map(({ xml }) => xml);
}

/** Makes the custom XML documents of a file these; documents that are there already keep their parts. */
export function withCustomXml(bytes: Uint8Array, documents: readonly string[]): Uint8Array {
  const archive = openArchive(bytes);
  const missing = [...documents];
  const gone = stored(archive).filter(({ xml }) => {
    const at = missing.indexOf(xml);
    if (at >= 0) missing.splice(at, 1);
    return at < 0;
  });
  for (const { part, relationship } of gone) {
    removeRelationships(archive, readWorkbookPart(archive).part, [relationship]);
    removePart(archive, part);
  }
  for (const xml of missing) add(archive, xml);
  return archive.save();
}

function stored(archive: Archive): StoredXml[] {
  return readWorkbookPart(archive).relationships.all.flatMap(
    ({ kind, target, id, isExternal }): StoredXml[] => {
      if (kind !== "customXml" || isExternal || !archive.has(target)) return [];
      return [{ part: target, relationship: id, xml: partText(archive.read(target)) }];
    },
  );
}

function add(archive: Archive, xml: string): void {
  const { part: workbook, document } = readWorkbookPart(archive);
  let number = 1;
  while (archive.has(`customXml/item${number}.xml`)) number += 1;
  const part = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const { relationshipType } = vocabularyOf(document.root);
  const write = (name: string, text: string): void => archive.put(name, new TextEncoder().encode(text));
  write(part, xml);
  write(properties, propertiesXml(number));
  addContentType(archive, part, contentTypes.customXml);
  addContentType(archive, properties, contentTypes.customXmlProperties);
  addRelationship(archive, workbook, relationshipType("customXml"), part);
  addRelationship(archive, part, relationshipType("customXmlProps"), properties);
}

function propertiesXml(number: number): string {
  const id = `{CA15EE00-0000-4000-9000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`
  );
}
