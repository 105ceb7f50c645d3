import { parseAddress } from "../workbook/address";
import { threadSigners } from "./comments/thread-signers";
import { readRelationships } from "./relationships";
import { partText } from "./xml/decode-part";
import { attribute, child, childrenOf, parseXml, type XmlElement } from "./xml/document";
import { unescapeCellText } from "./xml/escape";
import type { Archive } from "./zip/archive";

/** A comment or note on a cell of a sheet. */
export interface SheetComment {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

/**
 * Reads the comments of a worksheet part. Threaded ones stand among them too, as Excel keeps a copy for old versions;
 * their author is the person who began the thread.
 */
export function readComments(archive: Archive, sheetPart: string): SheetComment[] {
  const signers = threadSigners(archive, sheetPart);
  return readRelationships(archive, sheetPart)
    .all.filter(({ kind, target }) => kind === "comments" && archive.has(target))
    .flatMap(({ target }) => {
      const { root } = parseXml(partText(archive.read(target)), target);
      const authors = childrenOf(child(root, "authors"), "author").map(({ text }) => text.trim());
      return childrenOf(child(root, "commentList"), "comment").flatMap((comment) => {
        const at = parseAddress(attribute(comment, "ref") ?? "");
        const written = authors[Number(attribute(comment, "authorId") ?? NaN)] ?? "";
        const author = signers.get(written.replace(/^tc=/, "")) ?? written;
        return at ? [{ ...at, author, text: unescapeCellText(textOf(child(comment, "text"))) }] : [];
      });
    });
}

/** A text in one piece or in runs. */
function textOf(text: XmlElement | undefined): string {
  const runs = childrenOf(text, "r").map((run) => child(run, "t"));
  return [child(text, "t"), ...runs].map((piece) => piece?.text ?? "").join("");
}
