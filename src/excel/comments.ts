import { addressOf } from "../workbook/address";
import { isAsWritten } from "../workbook/comment-print";
import { HostError, type HostErrorCode } from "../workbook/host-error";
import type { CommentWrite } from "../workbook/plan";
import type { CommentThread } from "../workbook/snapshot";
import { answerOf, oneSync } from "./session";

interface FoundThread extends CommentThread {
  readonly id: string;
}

/**
 * The comments of sheets by name. Excel tells of threaded comments only: its notes are a newer part of the API than
 * Excel 2021 has.
 */
export async function readComments(
  sheets: readonly string[],
): Promise<ReadonlyMap<string, readonly FoundThread[]>> {
  const listed = await oneSync((context) => {
    const collections = sheets.map((name) =>
      context.workbook.worksheets.getItem(name).comments.load("items/id,items/content"),
    );
    return () =>
      collections.flatMap(({ items }, i) =>
        items.map(({ id, content }) => ({ sheet: sheets[i]!, id, text: content })),
      );
  });
  const placed = listed.length === 0 ? [] : await placesOf(listed);
  return new Map(sheets.map((name) => [name, placed.filter(({ sheet }) => sheet === name)]));
}

async function placesOf(
  listed: readonly { readonly sheet: string; readonly id: string; readonly text: string }[],
) {
  return oneSync((context) => {
    const asked = listed.map(({ sheet, id }) => {
      const comment = context.workbook.worksheets.getItem(sheet).comments.getItem(id);
      return {
        cell: comment.getLocation().load("rowIndex,columnIndex"),
        replies: comment.replies.getCount(),
      };
    });
    return () =>
      listed.map((comment, i) => {
        const { cell, replies } = asked[i]!;
        const place = { row: cell.rowIndex, column: cell.columnIndex };
        return { ...comment, ...place, replies: answerOf(replies), isNote: false };
      });
  });
}

/** How Excel may refuse a comment on a cell that has one, or has a note, which cannot be seen beforehand. */
const refusals: ReadonlySet<HostErrorCode> = new Set([
  "invalidArgument",
  "accessDenied",
  "sheetExists",
  "unknown",
]);

/**
 * Hangs comments on cells, all in one sync; they are signed by the person at work.
 *
 * @throws HostError `commentRefused` when Excel takes one of them for a reason that lies in the cell.
 */
export async function addComments(sheet: string, comments: readonly CommentWrite[]): Promise<void> {
  try {
    await oneSync((context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      for (const comment of comments) {
        worksheet.comments.add(worksheet.getRange(addressOf(comment)), comment.text);
      }
      return () => undefined;
    });
  } catch (cause) {
    if (!(cause instanceof HostError) || !refusals.has(cause.code)) throw cause;
    throw new HostError("commentRefused", { ...cause.data, sheet }, { cause });
  }
}

/** Takes away the comments that still say this and were not answered; any other stays. */
export async function removeComments(sheet: string, comments: readonly CommentWrite[]): Promise<void> {
  const texts = new Map(comments.map((comment) => [addressOf(comment), comment.text]));
  const present = (await readComments([sheet])).get(sheet) ?? [];
  const gone = present.filter((thread) => {
    const text = texts.get(addressOf(thread));
    return text !== undefined && isAsWritten(thread, text);
  });
  if (gone.length === 0) return;
  await oneSync((context) => {
    const collection = context.workbook.worksheets.getItem(sheet).comments;
    for (const { id } of gone) collection.getItem(id).delete();
    return () => undefined;
  });
}
