import { addressOf, columnLimit, rowLimit } from "../../workbook/address";
import { Digest } from "../../workbook/digest";
import { HostError } from "../../workbook/host-error";
import type { CommentWrite } from "../../workbook/plan";
import { addContentType, contentTypes } from "../content-types";
import { addRelationship } from "../edit-relationships";
import { freePart } from "../free-part";
import { SheetFrame } from "../sheet/sheet-frame";
import { openSheetPart } from "../sheet/sheet-part";
import { vocabularyOf, worksheetOrder, type Vocabulary } from "../vocabulary";
import { readWorkbookPart, sheetNamed } from "../workbook-part";
import { child, childrenOf, parseXml } from "../xml/document";
import { partText } from "../xml/decode-part";
import { tagName, XmlEdits } from "../xml/edits";
import { escapeCellText } from "../xml/escape";
import type { Archive } from "../zip/archive";
import { commentParts, type CommentParts } from "./comment-parts";
import { emptyFrames, withFrame } from "./note-frames";
import { readThreads } from "./read-threads";
import { authorId, ensureAuthor, threadNamespace, threadRelationship } from "./thread-author";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

interface Signed extends CommentWrite {
  readonly id: string;
}

/**
 * Hangs comments on cells: threaded ones as Excel keeps them, with the note that older programs, WPS and LibreOffice
 * show instead. All or nothing.
 *
 * @throws HostError `sheetMissing`, `sheetProtected`, `commentRefused` where a cell has a comment or note,
 * `invalidArgument` beyond the sheet.
 */
export function addComments(archive: Archive, sheetName: string, comments: readonly CommentWrite[]): void {
  if (comments.length === 0) return;
  const workbook = readWorkbookPart(archive);
  const { part } = sheetNamed(workbook, sheetName);
  const frame = new SheetFrame(openSheetPart(archive.read(part), part));
  if (frame.protection) throw new HostError("sheetProtected", { sheet: sheetName });
  const taken = new Set(readThreads(archive, part).map((thread) => addressOf(thread)));
  for (const comment of comments) {
    const { row, column } = comment;
    if (row >= rowLimit || column >= columnLimit)
      throw new HostError("invalidArgument", { argument: `${row}` });
    if (taken.has(addressOf(comment))) throw new HostError("commentRefused", { sheet: sheetName });
    taken.add(addressOf(comment));
  }
  const signed = comments.map((comment) => ({ ...comment, id: idOf(part, comment) }));
  const vocabulary = vocabularyOf(workbook.document.root);
  const parts = commentParts(archive, part);
  addNotes(archive, part, parts, vocabulary, signed);
  addFrames(archive, part, parts, vocabulary, signed);
  addThreads(archive, part, parts, signed);
  ensureAuthor(archive);
}

/** The copies old programs read; Excel knows by the author which thread a copy belongs to. */
function addNotes(
  archive: Archive,
  sheetPart: string,
  { comments }: CommentParts,
  vocabulary: Vocabulary,
  signed: readonly Signed[],
): void {
  const part = comments ?? freePart(archive, sheetPart, "comments");
  if (comments === undefined) {
    const xml = `<comments xmlns="${vocabulary.main}"><authors></authors><commentList></commentList></comments>`;
    archive.put(part, new TextEncoder().encode(declaration + xml));
    addContentType(archive, part, contentTypes.comments);
    addRelationship(archive, sheetPart, vocabulary.relationshipType("comments"), part);
  }
  const document = parseXml(partText(archive.read(part)), part);
  const [authors, list] = [child(document.root, "authors"), child(document.root, "commentList")];
  if (!authors || !list) throw new HostError("truncated", { part });
  const edits = new XmlEdits(document);
  const tag = (name: string) => tagName(document.root, name);
  const first = childrenOf(authors, "author").length;
  signed.forEach((comment, i) => {
    edits.append(authors, `<${tag("author")}>tc=${comment.id}</${tag("author")}>`);
    edits.append(
      list,
      `<${tag("comment")} ref="${addressOf(comment)}" authorId="${first + i}"><${tag("text")}>` +
        `<${tag("t")} xml:space="preserve">${escapeCellText(comment.text)}</${tag("t")}>` +
        `</${tag("text")}></${tag("comment")}>`,
    );
  });
  archive.put(part, edits.bytes);
}

function addFrames(
  archive: Archive,
  sheetPart: string,
  { frames }: CommentParts,
  vocabulary: Vocabulary,
  signed: readonly Signed[],
): void {
  const part = frames ?? freePart(archive, sheetPart, "drawings/vmlDrawing", "vml");
  const drawing = frames === undefined ? emptyFrames : partText(archive.read(part));
  archive.put(part, new TextEncoder().encode(signed.reduce(withFrame, drawing)));
  if (frames !== undefined) return;
  addContentType(archive, part, contentTypes.noteFrames);
  const id = addRelationship(archive, sheetPart, vocabulary.relationshipType("vmlDrawing"), part);
  const frame = new SheetFrame(openSheetPart(archive.read(sheetPart), sheetPart));
  const name = "legacyDrawing";
  const xml = `<${tagName(frame.root, name)} xmlns:r="${vocabulary.relationships}" r:id="${id}"/>`;
  const dangling = child(frame.root, name);
  if (dangling) frame.edits.replace(dangling, xml);
  else frame.edits.insertInOrder(frame.root, worksheetOrder, name, xml);
  archive.put(sheetPart, frame.bytes());
}

function addThreads(
  archive: Archive,
  sheetPart: string,
  { threads }: CommentParts,
  signed: readonly Signed[],
): void {
  const part = threads ?? freePart(archive, sheetPart, "threadedComments/threadedComment");
  if (threads === undefined) {
    const xml = `${declaration}<ThreadedComments xmlns="${threadNamespace}"></ThreadedComments>`;
    archive.put(part, new TextEncoder().encode(xml));
    addContentType(archive, part, contentTypes.threads);
    addRelationship(archive, sheetPart, threadRelationship("threadedComment"), part);
  }
  const document = parseXml(partText(archive.read(part)), part);
  const edits = new XmlEdits(document);
  const tag = (name: string) => tagName(document.root, name);
  for (const comment of signed) {
    const { id, text } = comment;
    edits.append(
      document.root,
      `<${tag("threadedComment")} ref="${addressOf(comment)}" personId="${authorId}" id="${id}">` +
        `<${tag("text")}>${escapeCellText(text)}</${tag("text")}></${tag("threadedComment")}>`,
    );
  }
  archive.put(part, edits.bytes);
}

/** The id of a comment follows from its place and text, so that the same plan makes the same file. */
function idOf(sheetPart: string, comment: CommentWrite): string {
  const key = `${sheetPart}!${addressOf(comment)} ${comment.text}`;
  const hex = [...Array(4).keys()]
    .map((i) =>
      parseInt(new Digest().add(`${key}#${i}`).text, 36)
        .toString(16)
        .padStart(8, "0")
        .slice(-8),
    )
    .join("")
    .toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}}`;
}
