import type { Nature } from "../../audit/words/natures";
import type { ShownLine } from "./shown-line";

/** What a person wants left out of the list. */
export interface Filter {
  readonly hiddenNatures: readonly Nature[];
  readonly hiddenSheets: readonly string[];
}

export const everything: Filter = { hiddenNatures: [], hiddenSheets: [] };

export function isNarrow({ hiddenNatures, hiddenSheets }: Filter): boolean {
  return hiddenNatures.length + hiddenSheets.length > 0;
}

/** The lines a filter leaves. A line of no cell speaks of the whole workbook and stays whatever sheets are hidden. */
export function filterLines(lines: readonly ShownLine[], filter: Filter): readonly ShownLine[] {
  return lines.filter(
    ({ nature, cells: [cell] }) =>
      !filter.hiddenNatures.includes(nature) &&
      (cell === undefined || !filter.hiddenSheets.includes(cell.sheet)),
  );
}

/** The sheets that lines speak of, in the order they first come. */
export function sheetsOf(lines: readonly ShownLine[]): readonly string[] {
  return [...new Set(lines.flatMap(({ cells: [cell] }) => (cell ? [cell.sheet] : [])))];
}
