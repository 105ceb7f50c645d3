import { foldText } from "../finance/text/fold-text";
import { CellKind, type SheetView } from "../workbook/snapshot";
import { isHeadingBesideNumbers, numbersColumns } from "./column-numbers";

/** The labels that stand over one column, from the top down. */
export interface Heading {
  readonly column: number;
  /** Folded labels, each once. */
  readonly path: readonly string[];
  /** The lowest label stands in this very column, not in one to the left whose merged cell reaches here. */
  readonly isOwn: boolean;
}

/** The label nearest the cells of the column. */
export function lowestLabel({ path }: Heading): string {
  return path.at(-1)!;
}

/** A heading is short: a longer text is a sentence or a formula. */
export const longestHeading = 30;

/** A label of a heading as it is compared: folded, without quotes. */
export function foldLabel(text: string): string {
  return foldText(text).replace(/["'“”‘’「」『』]/g, "");
}

/**
 * The heading tree over a block of rows. Merged cells are not needed: a label reaches to the right until the
 * next label, as far as the label above it reaches. The numbers of columns (栏次) are no labels.
 */
export function readHeadings(sheet: SheetView, firstRow: number, lastRow: number): Heading[] {
  const labels: Map<number, string>[] = [];
  let columnEnd = 0;
  for (let row = firstRow; row <= lastRow; row += 1) {
    const inRow = new Map<number, string>();
    const cells = sheet.rowCells(row);
    const hasNumbers = numbersColumns(cells);
    for (const cell of cells) {
      if (cell.kind !== CellKind.text) continue;
      const label = foldLabel(String(cell.value));
      if (label === "" || (hasNumbers && !isHeadingBesideNumbers(label))) continue;
      inRow.set(cell.column, label);
      columnEnd = Math.max(columnEnd, cell.column + 1);
    }
    labels.push(inRow);
  }

  // Where the label over each column of each row stands, -1 for none; and which label is the lowest so far.
  const sources = labels.map(() => new Int32Array(columnEnd).fill(-1));
  const lowestSoFar = new Int32Array(columnEnd).fill(-1);
  labels.forEach((inRow, level) => {
    const here = sources[level]!;
    for (let column = 0; column < columnEnd; column += 1) {
      if (inRow.has(column)) here[column] = column;
      else if (column > 0 && lowestSoFar[column] === lowestSoFar[column - 1])
        here[column] = here[column - 1]!;
    }
    here.forEach((source, column) => {
      if (source >= 0) lowestSoFar[column] = level * columnEnd + source;
    });
  });

  const headings: Heading[] = [];
  for (let column = 0; column < columnEnd; column += 1) {
    const path: string[] = [];
    let lowest = -1;
    sources.forEach((here, level) => {
      const source = here[column]!;
      if (source < 0) return;
      path.push(labels[level]!.get(source)!);
      lowest = source;
    });
    if (path.length > 0) headings.push({ column, path, isOwn: lowest === column });
  }
  return headings;
}
