import type { BookNote } from "../book";

/** Pixels of the box a note is shown in. */
const box = { width: 220, height: 120 };

/** Notes in Univer's form: by row and column. */
export function notesData(notes: readonly BookNote[]): object {
  const byRow: Record<number, Record<number, object>> = {};
  for (const { row, column, text } of notes)
    (byRow[row] ??= {})[column] = { id: `note-${row}-${column}`, row, col: column, note: text, ...box };
  return byRow;
}
