import type { BookNote } from "../book";

/** Pixels of the box a note is shown in. */
const box = { width: 220, height: 120 };

/** Notes in Univer's form: by row and column. */
export function notesData(notes: readonly BookNote[]): object {
  const byRow: Record<number, Record<number, object>> = {};
  for (const note of notes) (byRow[note.row] ??= {})[note.column] = noteData(note);
  return byRow;
}

/** A note in Univer's form. */
export function noteData({ row, column, text }: BookNote): object {
  return { id: `note-${row}-${column}`, row, col: column, note: text, ...box };
}
