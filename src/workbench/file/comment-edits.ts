import type { Worksheet } from "../model/worksheet";
import type { Edit } from "./edits";
import type { SheetSnapshot } from "./snapshot";

/** What must be hung on a sheet of the file or taken away to leave it the threaded comments the model has. */
export function* commentEdits(
  sheet: Worksheet,
  { name, comments }: Pick<SheetSnapshot, "name" | "comments">,
): Iterable<Edit> {
  const threads = comments.filter(({ isNote }) => !isNote);
  const present = sheet.comments.items.map(({ content: text, cell }) => ({ ...cell, text }));
  const isThere = (all: readonly Said[], one: Said): boolean => all.some((each) => isSame(each, one));
  const gone = threads.filter((thread) => !isThere(present, thread));
  const come = present.filter((comment) => !isThere(threads, comment));
  if (gone.length > 0) yield { kind: "removeComments", sheet: name, comments: gone };
  if (come.length > 0) yield { kind: "addComments", sheet: name, comments: come };
}

interface Said {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const isSame = (one: Said, other: Said): boolean =>
  one.row === other.row && one.column === other.column && one.text === other.text;
