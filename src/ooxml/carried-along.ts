import { personalProperties, type CarriedAlong, type CellComment } from "../workbook/carried-along";
import { readRelationships } from "./relationships";
import { readComments } from "./sheet-comments";
import { readWorkbookPart, type SheetEntry } from "./workbook-part";
import { attribute, parseXml, type XmlElement } from "./xml/document";
import { partText } from "./xml/decode-part";
import type { Archive } from "./zip/archive";

/** Reads what a package carries beside its cells: comments, properties, links, data behind pivot tables. */
export function carriedAlong(archive: Archive): CarriedAlong {
  const workbook = readWorkbookPart(archive);
  const kinds = new Set(workbook.relationships.all.map(({ kind }) => kind));
  return {
    comments: workbook.sheets.flatMap((sheet) => commentsOf(archive, sheet)),
    properties: propertiesOf(archive),
    externalLinks: workbook.relationships.all
      .filter(({ kind }) => kind === "externalLink")
      .map(({ target }) => linkedFile(archive, target)),
    sourceData: [
      ...(kinds.has("pivotCacheDefinition") ? ["pivotCache" as const] : []),
      ...(kinds.has("connections") ? ["connections" as const] : []),
    ],
  };
}

function commentsOf(archive: Archive, { name, part }: SheetEntry): CellComment[] {
  return readComments(archive, part).map(({ row, column, author }) => ({
    cell: { sheet: name, row, column },
    author,
  }));
}

/** The parts that hold the properties of a document, and the folder it was last saved in. */
function propertiesOf(archive: Archive): CarriedAlong["properties"] {
  const parts = readRelationships(archive, "").all.filter(({ kind, target }) => {
    return /^(?:core|extended)-?properties$/i.test(kind) && archive.has(target);
  });
  const found = new Map<string, string>();
  for (const { target } of parts) {
    for (const { name, text } of partRoot(archive, target).children) {
      found.set(name.toLowerCase(), text.trim());
    }
  }
  const folders = elementsNamed(readWorkbookPart(archive).document.root, "absPath");
  found.set("folder", folders.map((element) => attribute(element, "url") ?? "").join(""));
  return personalProperties.flatMap((property) => {
    const value = found.get(property.toLowerCase()) ?? "";
    return value === "" ? [] : [{ property, value }];
  });
}

function linkedFile(archive: Archive, part: string): string {
  const outside = readRelationships(archive, part).all.find(({ isExternal }) => isExternal);
  return outside?.target ?? part;
}

function partRoot(archive: Archive, part: string): XmlElement {
  return parseXml(partText(archive.read(part)), part).root;
}

/** Every element of a name below another, whatever its namespace. */
function elementsNamed(root: XmlElement, name: string): XmlElement[] {
  return root.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsNamed(child, name),
  ]);
}
