import type { CommentThread } from "./snapshot";

/** What is compared of the text of a comment: hosts write line ends their own way and cut blanks off its ends. */
export function commentPrint(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

/** The print of a comment as it stands: once somebody answered it, it is no longer the one that was written. */
export function threadPrint({ text, replies }: Pick<CommentThread, "text" | "replies">): string {
  return replies === 0 ? commentPrint(text) : `${commentPrint(text)}\u0000${replies}`;
}

/** Whether a comment still says what was written and nobody answered it. */
export function isAsWritten(thread: Pick<CommentThread, "text" | "replies">, text: string): boolean {
  return threadPrint(thread) === commentPrint(text);
}
