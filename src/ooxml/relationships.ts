import { partDocument } from "./part-document";
import type { Archive } from "./zip/archive";
import { attribute, childrenOf, type XmlDocument } from "./xml/document";

export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict workbooks: `worksheet`, `styles`… */
  readonly kind: string;
  /** Name of the part it leads to, or an address outside when `isExternal`. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Relationships of one part, with the text to change them in. */
export interface Relationships {
  readonly part: string;
  readonly document: XmlDocument | undefined;
  readonly all: readonly Relationship[];
}

/** Where the relationships of a part are kept; of the package itself when the name is empty. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Reads what a part leads to; nothing when it has no relationships. */
export function readRelationships(archive: Archive, source: string): Relationships {
  const part = relationshipsPartOf(source);
  if (!archive.has(part)) return { part, document: undefined, all: [] };
  const document = partDocument(archive, part);
  const all = childrenOf(document.root, "Relationship").map((element): Relationship => {
    const isExternal = attribute(element, "TargetMode") === "External";
    const target = attribute(element, "Target") ?? "";
    return {
      id: attribute(element, "Id") ?? "",
      kind: (attribute(element, "Type") ?? "").replace(/^.*\//, ""),
      target: isExternal ? target : resolveTarget(source, target),
      isExternal,
    };
  });
  return { part, document, all };
}

/** The part a target names: absolute, or relative to the folder of the part that names it. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/#.*$/, "");
  const segments = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return decodeName(segments.join("/"));
}

/** The target that leads from a part to another, relative as Office writes it. */
export function relativeTarget(source: string, part: string): string {
  const from = source.split("/").slice(0, -1);
  const to = part.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** Targets are addresses, so a name outside ASCII may stand in them percent-encoded. */
function decodeName(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
