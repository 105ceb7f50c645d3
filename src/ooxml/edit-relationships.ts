import { partDocument } from "./part-document";
import { parseXml } from "./xml/document";
import { tagName, XmlEdits } from "./xml/edits";
import { escapeXml } from "./xml/escape";
import { readRelationships, relationshipsPartOf, relativeTarget } from "./relationships";
import type { Archive } from "./zip/archive";

const empty =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/**
 * Lets a part lead to another.
 *
 * @param type - The whole relationship type.
 * @returns The id by which the part calls the other.
 */
export function addRelationship(archive: Archive, source: string, type: string, target: string): string {
  const { part, document, all } = readRelationships(archive, source);
  const { root, text } = document ?? parseXml(empty, part);
  const taken = new Set(all.map(({ id }) => id));
  let number = all.length + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const edits = new XmlEdits({ root, text });
  const path = escapeXml(relativeTarget(source, target));
  edits.append(root, `<${tagName(root, "Relationship")} Id="${id}" Type="${type}" Target="${path}"/>`);
  archive.put(part, edits.bytes);
  return id;
}

/** Ends relationships of a part by id; its relationships part goes with the last of them. */
export function removeRelationships(archive: Archive, source: string, ids: readonly string[]): void {
  const part = relationshipsPartOf(source);
  if (!archive.has(part)) return;
  const document = partDocument(archive, part);
  const { all } = readRelationships(archive, source);
  const gone = document.root.children.filter((_, i) => ids.includes(all[i]?.id ?? ""));
  if (gone.length === 0) return;
  if (gone.length === document.root.children.length) {
    archive.remove(part);
    return;
  }
  const edits = new XmlEdits(document);
  for (const element of gone) edits.remove(element);
  archive.put(part, edits.bytes);
}

/** Every part some other part leads to, the package's own relationships included. */
export function targetsOfAll(archive: Archive): Map<string, Set<string>> {
  const sources = new Map<string, Set<string>>();
  for (const name of archive.names()) {
    const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
    if (!match) continue;
    const source = `${match[1]}${match[2]}`;
    for (const { target, isExternal } of readRelationships(archive, source).all) {
      if (isExternal) continue;
      const known = sources.get(target) ?? new Set<string>();
      sources.set(target, known.add(source));
    }
  }
  return sources;
}
