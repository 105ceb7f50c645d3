import { partText } from "./xml/decode-part";
import { parseXml, type XmlDocument } from "./xml/document";
import type { Archive } from "./zip/archive";

const understood = new WeakMap<object, XmlDocument>();

/**
 * A part read whole as XML. What adds sheet after sheet asks for the same parts again and again: each is read once
 * until it changes.
 *
 * @throws HostError as `Archive.read` and `parseXml` do.
 */
export function partDocument(archive: Archive, part: string): XmlDocument {
  const contents = archive.contentsOf(part);
  const known = contents && understood.get(contents);
  if (known) return known;
  const document = parseXml(partText(archive.read(part)), part);
  if (contents) understood.set(contents, document);
  return document;
}
