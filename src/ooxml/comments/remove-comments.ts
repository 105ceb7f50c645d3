import { addressOf } from "../../workbook/address";
import { isAsWritten } from "../../workbook/comment-print";
import type { CommentWrite } from "../../workbook/plan";
import { dropRelated } from "../drop-related";
import { readRelationships } from "../relationships";
import { dropElement } from "../sheet/drop-element";
import { readWorkbookPart, sheetNamed } from "../workbook-part";
import { attribute, child, childrenOf, parseXml } from "../xml/document";
import { partText } from "../xml/decode-part";
import { XmlEdits } from "../xml/edits";
import type { Archive } from "../zip/archive";
import { commentParts } from "./comment-parts";
import { hasFrames, withoutFrame } from "./note-frames";
import { readThreads } from "./read-threads";
import { forgetAuthor } from "./thread-author";

/**
 * Takes away the comments that still say this and were not answered, with their copies and frames, and the parts
 * with the last of them. Any other comment stays; one that is not there is no error.
 *
 * @throws HostError `sheetMissing`.
 */
export function removeComments(archive: Archive, sheetName: string, comments: readonly CommentWrite[]): void {
  const { part } = sheetNamed(readWorkbookPart(archive), sheetName);
  const present = new Map(readThreads(archive, part).map((thread) => [addressOf(thread), thread]));
  const gone = comments.filter((comment) => {
    const thread = present.get(addressOf(comment));
    return thread !== undefined && isAsWritten(thread, comment.text);
  });
  if (gone.length === 0) return;
  const cells = new Set(gone.map(addressOf));
  const parts = commentParts(archive, part);
  if (parts.threads !== undefined) removeThreads(archive, part, parts.threads, cells);
  if (parts.comments !== undefined) removeNotes(archive, part, parts.comments, cells);
  if (parts.frames !== undefined) removeFrames(archive, part, parts.frames, gone);
  forgetAuthor(archive);
}

function removeThreads(archive: Archive, sheetPart: string, part: string, cells: ReadonlySet<string>): void {
  const document = parseXml(partText(archive.read(part)), part);
  const all = childrenOf(document.root, "threadedComment");
  const gone = all.filter((comment) => cells.has(attribute(comment, "ref") ?? ""));
  if (gone.length === all.length) return dropPart(archive, sheetPart, part);
  const edits = new XmlEdits(document);
  for (const comment of gone) edits.remove(comment);
  archive.put(part, edits.bytes);
}

function removeNotes(archive: Archive, sheetPart: string, part: string, cells: ReadonlySet<string>): void {
  const document = parseXml(partText(archive.read(part)), part);
  const all = childrenOf(child(document.root, "commentList"), "comment");
  const gone = all.filter((comment) => cells.has(attribute(comment, "ref") ?? ""));
  if (gone.length === all.length) return dropPart(archive, sheetPart, part);
  const edits = new XmlEdits(document);
  for (const comment of gone) edits.remove(comment);
  const authors = childrenOf(child(document.root, "authors"), "author");
  const staying = all.filter((comment) => !gone.includes(comment));
  const needed = Math.max(-1, ...staying.map((comment) => Number(attribute(comment, "authorId"))));
  // Notes name their author by number, so only those behind the last one needed may go.
  for (const author of authors.slice(needed + 1)) if (author.text.startsWith("tc=")) edits.remove(author);
  archive.put(part, edits.bytes);
}

function removeFrames(
  archive: Archive,
  sheetPart: string,
  part: string,
  gone: readonly CommentWrite[],
): void {
  const drawing = gone.reduce(withoutFrame, partText(archive.read(part)));
  if (hasFrames(drawing)) {
    archive.put(part, new TextEncoder().encode(drawing));
    return;
  }
  dropElement(archive, sheetPart, "legacyDrawing");
  dropPart(archive, sheetPart, part);
}

function dropPart(archive: Archive, sheetPart: string, part: string): void {
  const links = readRelationships(archive, sheetPart).all.filter(({ target }) => target === part);
  dropRelated(archive, sheetPart, links);
}
