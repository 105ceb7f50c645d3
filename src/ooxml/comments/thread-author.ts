import { addContentType, contentTypes } from "../content-types";
import { addRelationship } from "../edit-relationships";
import { dropRelated } from "../drop-related";
import { readRelationships } from "../relationships";
import { readWorkbookPart } from "../workbook-part";
import { attribute, childrenOf, parseXml } from "../xml/document";
import { partText } from "../xml/decode-part";
import { XmlEdits } from "../xml/edits";
import type { Archive } from "../zip/archive";

/** Namespace of threaded comments and of the people who wrote them ([MS-XLSX] 2.6.201). */
export const threadNamespace = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** Relationship types of Microsoft's own parts. */
export const threadRelationship = (kind: "threadedComment" | "person") =>
  `http://schemas.microsoft.com/office/2017/10/relationships/${kind}`;

/** Who a comment in a file is signed by. In Excel it is signed by the person at work, whom a file does not name. */
export const authorId = "{CA15E400-0000-4000-8000-000000000001}";
const authorName = "财审";

/** Lists the author of our comments among the people of the workbook. */
export function ensureAuthor(archive: Archive): void {
  const people = peoplePart(archive);
  const person = `<person displayName="${authorName}" id="${authorId}" userId="${authorName}" providerId="None"/>`;
  if (people) {
    const { document, ours } = people;
    if (ours) return;
    const edits = new XmlEdits(document);
    edits.append(document.root, person);
    archive.put(people.part, edits.bytes);
    return;
  }
  const workbook = readWorkbookPart(archive).part;
  const folder = workbook.split("/").slice(0, -1).join("/");
  const part = `${folder === "" ? "" : `${folder}/`}persons/person.xml`;
  const xml =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<personList xmlns="${threadNamespace}">${person}</personList>`;
  archive.put(part, new TextEncoder().encode(xml));
  addContentType(archive, part, contentTypes.people);
  addRelationship(archive, workbook, threadRelationship("person"), part);
}

/** Takes the author off the list once no comment is signed so, and the list with the last of its people. */
export function forgetAuthor(archive: Archive): void {
  const people = peoplePart(archive);
  if (!people?.ours || isSignedSomewhere(archive)) return;
  const { part, document, ours } = people;
  if (document.root.children.length === 1) {
    const workbook = readWorkbookPart(archive);
    const links = workbook.relationships.all.filter(({ target }) => target === part);
    dropRelated(archive, workbook.part, links);
    return;
  }
  const edits = new XmlEdits(document);
  edits.remove(ours);
  archive.put(part, edits.bytes);
}

function peoplePart(archive: Archive) {
  const { relationships } = readWorkbookPart(archive);
  const part = relationships.all.find(({ kind }) => kind === "person")?.target;
  if (part === undefined || !archive.has(part)) return undefined;
  const document = parseXml(partText(archive.read(part)), part);
  const ours = childrenOf(document.root, "person").find((person) => attribute(person, "id") === authorId);
  return { part, document, ours };
}

function isSignedSomewhere(archive: Archive): boolean {
  return readWorkbookPart(archive).sheets.some(({ part }) =>
    readRelationships(archive, part).all.some(
      ({ kind, target }) =>
        kind === "threadedComment" &&
        archive.has(target) &&
        partText(archive.read(target)).includes(authorId),
    ),
  );
}
