import type { BookNote } from "../book";

/** Pixels of the box a note is shown in, of a line in it, and how many Chinese characters a line holds. */
const box = { width: 220, height: 120, line: 18, charactersALine: 15 };

/** Notes in Univer's form: by row and column. */
export function notesData(notes: readonly BookNote[]): object {
  const byRow: Record<number, Record<number, object>> = {};
  for (const note of notes) (byRow[note.row] ??= {})[note.column] = noteData(note);
  return byRow;
}

/** A note in Univer's form. */
export function noteData({ row, column, text }: BookNote): object {
  const lines = text.split("\n").reduce((sum, each) => sum + Math.ceil(each.length / box.charactersALine), 1);
  const height = Math.max(box.height, lines * box.line);
  return { id: `note-${row}-${column}`, row, col: column, note: text, width: box.width, height };
}
