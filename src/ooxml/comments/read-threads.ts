import { parseAddress } from "../../workbook/address";
import type { CommentThread } from "../../workbook/snapshot";
import { readRelationships } from "../relationships";
import { readComments } from "../sheet-comments";
import { attribute, child, childrenOf, parseXml } from "../xml/document";
import { partText } from "../xml/decode-part";
import { unescapeCellText } from "../xml/escape";
import type { Archive } from "../zip/archive";

/**
 * Reads the comments of a worksheet part with the count of their answers, and the notes of cells without one: a
 * threaded comment stands among the notes too, as a copy for old programs.
 */
export function readThreads(archive: Archive, sheetPart: string): CommentThread[] {
  const threads = threadedComments(archive, sheetPart);
  const cells = new Set(threads.map(cellKey));
  const notes = readComments(archive, sheetPart)
    .filter((note) => !cells.has(cellKey(note)))
    .map(({ row, column, text }): CommentThread => ({ row, column, text, replies: 0, isNote: true }));
  return [...threads, ...notes].sort((a, b) => a.row - b.row || a.column - b.column);
}

function threadedComments(archive: Archive, sheetPart: string): CommentThread[] {
  return readRelationships(archive, sheetPart)
    .all.filter(({ kind, target }) => kind === "threadedComment" && archive.has(target))
    .flatMap(({ target }) => {
      const { root } = parseXml(partText(archive.read(target)), target);
      const all = childrenOf(root, "threadedComment");
      return all.flatMap((comment): CommentThread[] => {
        const at = parseAddress(attribute(comment, "ref") ?? "");
        if (!at || attribute(comment, "parentId") !== undefined) return [];
        const id = attribute(comment, "id");
        const replies = all.filter((each) => attribute(each, "parentId") === id).length;
        const text = unescapeCellText(child(comment, "text")?.text ?? "");
        return [{ ...at, text, replies, isNote: false }];
      });
    });
}

const cellKey = ({ row, column }: { readonly row: number; readonly column: number }) => `${row},${column}`;
