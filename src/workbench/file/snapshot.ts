import type { readFormulasWritten } from "../../ooxml/read-formulas-written";

/** What `ooxml/` says a workbook holds, each formula a text. */
export type Snapshot = ReturnType<typeof readFormulasWritten>;
export type SheetSnapshot = Snapshot["sheets"][number];

/** The kinds a snapshot codes cells with. */
const [numberKind, textKind, booleanKind] = [1, 2, 3];

/** The value of a cell, by its position in the arrays of its sheet; an error is its text. */
export function valueAt(
  { kinds, values }: SheetSnapshot,
  at: number,
  texts: readonly string[],
): string | number | boolean | null {
  const [kind, value] = [kinds[at]!, values[at]!];
  if (kind === 0) return null;
  if (kind === numberKind) return value;
  return kind === booleanKind ? value === 1 : (texts[value] ?? "");
}

/** The text of a cell that holds one; an error such as `#N/A` is none. */
export function textAt(
  { kinds, values }: SheetSnapshot,
  at: number,
  texts: readonly string[],
): string | undefined {
  return kinds[at] === textKind ? (texts[values[at]!] ?? "") : undefined;
}
