import { readRelationships } from "../relationships";
import { readWorkbookPart } from "../workbook-part";
import { attribute, childrenOf, parseXml } from "../xml/document";
import { partText } from "../xml/decode-part";
import type { Archive } from "../zip/archive";

/** Who wrote the threaded comments of a sheet, by the id of the comment; the notes beside them name only that id. */
export function threadSigners(archive: Archive, sheetPart: string): ReadonlyMap<string, string> {
  const threads = rootsOf(archive, readRelationships(archive, sheetPart).all, "threadedComment");
  if (threads.length === 0) return new Map();
  const people = rootsOf(archive, readWorkbookPart(archive).relationships.all, "person");
  const names = new Map(
    people
      .flatMap((root) => childrenOf(root, "person"))
      .map((person) => [attribute(person, "id"), attribute(person, "displayName")?.trim()]),
  );
  return new Map(
    threads
      .flatMap((root) => childrenOf(root, "threadedComment"))
      .map((comment) => [attribute(comment, "id") ?? "", names.get(attribute(comment, "personId")) ?? ""]),
  );
}

type Led = ReturnType<typeof readRelationships>["all"];

function rootsOf(archive: Archive, all: Led, kind: string) {
  return all
    .filter((each) => each.kind === kind && archive.has(each.target))
    .map(({ target }) => parseXml(partText(archive.read(target)), target).root);
}
