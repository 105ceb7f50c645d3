import { pointsOfCharacters } from "../../workbook/column-width";
import type { PrintSetup } from "../../workbook/plan";

/** What margins leave of A4, in points: 0.7 inch at the sides, 0.75 inch above and below. */
const inside = {
  portrait: { width: 494, height: 733 },
  landscape: { width: 741, height: 487 },
} as const;
/** Programs measure rows and fonts a little differently. */
const caution = 0.97;

/** How many points of rows a page holds when the columns, in characters, are fitted to its width. */
export function pageHeight(orientation: PrintSetup["orientation"], columnWidths: readonly number[]): number {
  const { width, height } = inside[orientation];
  const content = columnWidths.reduce((sum, characters) => sum + pointsOfCharacters(characters), 0);
  return (height * caution) / Math.min(1, width / content);
}

/** Rows that stay together on a page: the first of them, and their points. */
export interface PrintedBlock {
  readonly row: number;
  readonly height: number;
}

/** The rows that begin a page after the first, where every block that fits on one page is kept from breaking. */
export function pageStarts(blocks: readonly PrintedBlock[], page: number): number[] {
  const starts: number[] = [];
  let filled = 0;
  for (const { row, height } of blocks) {
    if (filled > 0 && filled + height > page) {
      starts.push(row);
      filled = 0;
    }
    filled += height;
  }
  return starts;
}

/**
 * The height of the lines of a table, in points: a little lower than usual where that keeps its last lines from a page
 * of their own.
 *
 * @param above - Points of what stands above the lines.
 */
export function lineHeight(usual: number, lines: number, above: number, page: number): number {
  const lowest = usual * 0.83;
  const fitting = Math.floor(((page - above) / lines) * 4) / 4;
  return fitting >= lowest && fitting < usual ? fitting : usual;
}
