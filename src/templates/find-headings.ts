import { onceFor } from "../workbook/once-for";
import { CellKind, type SheetView } from "../workbook/snapshot";
import { isOfChanges } from "./change-columns";
import { numbersColumns } from "./column-numbers";
import { foldLabel, longestHeading } from "./headings";
import { isRowLabel, side } from "./row-labels";
import { withoutUnit } from "./printed-unit";
import { withoutYear } from "./relative-years";
import type { Template } from "./template";

/** Headings start within so many rows that say something under the title, and so many rows in all. */
const rowsToHeadings = 8;
const gapToHeadings = 40;
/** Headings fill at most so many rows. */
const headingRows = 6;

/** A block of rows, both ends included, zero-based. */
export interface HeadingRows {
  readonly first: number;
  readonly last: number;
}

/** The rows under a title that hold the form's headings: from the first that says one to the last before the amounts, which may number the columns (栏次). */
export function findHeadings(
  sheet: SheetView,
  template: Template,
  from: number,
  end: number,
): HeadingRows | undefined {
  const isHeading = headingTest(template);
  const namesRows = (text: string) => template.sections.some(({ rows }) => isRowLabel(text, rows));
  let first: number | undefined;
  let last = -1;
  const rowNameColumns = new Set<number>();
  let rowsPassed = 0;
  for (
    let row = from;
    row <= Math.min(end, first === undefined ? from + gapToHeadings : first + headingRows);
    row += 1
  ) {
    const cells = sheet.rowCells(row);
    if (cells.length === 0) continue;
    rowsPassed += 1;
    if (first === undefined && rowsPassed > rowsToHeadings + 1) break;
    if (numbersColumns(cells)) {
      if (first === undefined) continue;
      return { first, last: row };
    }
    const texts = cells.map((cell) =>
      cell.kind === CellKind.text ? withoutYear(withoutUnit(foldLabel(String(cell.value)))) : undefined,
    );
    const matches = texts.filter(
      (text) => text !== undefined && text.length <= longestHeading && isHeading(text),
    ).length;
    const looksLikeData = cells.some(
      ({ column }, i) => rowNameColumns.has(column) && texts[i] !== undefined && !namesRows(texts[i]),
    );
    const allText = texts.every((text) => text !== undefined);
    if (first === undefined) {
      if (!allText || matches === 0 || texts.some((text) => /(?<!^其中)[:：]/.test(text!))) continue;
      first = row;
    } else if (!allText || matches === 0 || looksLikeData) {
      break;
    }
    last = row;
    cells.forEach(({ column }, i) => {
      if (namesRows(texts[i]!)) rowNameColumns.add(column);
    });
  }
  return first === undefined ? undefined : { first, last };
}

/** A label that says which amounts stand under it, whatever the form. */
const measure = /^(上年|本年|当年|年初)?(预算|执行|决算)(数|金额|安排)?$/;

/** Whether a text is a label of the form, made once for each form: a book may hold its title in every row. */
const headingTest = onceFor(({ sections }: Template): ((text: string) => boolean) => {
  const labels = sections.flatMap(({ columns, heading, blockHeading }) => [
    ...columns.flatMap(({ label, under, group, printed }) =>
      [label, under, group, printed].flatMap((pattern) => pattern ?? []),
    ),
    ...(heading ? [heading] : []),
    ...(blockHeading ? [blockHeading] : []),
  ]);
  const hasSides = sections.some(({ block, rows }) => block !== undefined && rows.by === "item");
  return (text) =>
    measure.test(text) ||
    isOfChanges(text) ||
    (hasSides && side.test(text)) ||
    sections.some(({ rows }) => isRowLabel(text, rows)) ||
    labels.some((label) => label.test(text));
});
