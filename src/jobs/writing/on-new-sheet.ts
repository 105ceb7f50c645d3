import type { CellContent } from "../../workbook/digest";
import type { Plan } from "../../workbook/plan";
import type { CellValue } from "../../workbook/snapshot";
import { SheetBuilder } from "../../reports/sheets/sheet-builder";
import * as face from "../../reports/sheets/sheet-style";
import type { PreviewRow } from "./preview";

/** Words of the sheet, in the language of the person who reads it. */
export interface NewSheetWords {
  readonly name: string;
  readonly title: string;
  readonly headings: readonly [sheet: string, cell: string, before: string, after: string];
}

/**
 * The same changes on a sheet of their own (改写到新工作表), where nothing of others is touched: sheet, cell, what it
 * says and what it should say, formulas as text to copy. Fills are left out.
 */
export function onNewSheet(plan: Plan, rows: readonly PreviewRow[], words: NewSheetWords): Plan {
  const builder = new SheetBuilder();
  builder.spread({ row: 0, column: 0, columnCount: words.headings.length }, words.title, face.title);
  words.headings.forEach((heading, column) => builder.put(1, column, heading, face.heading));
  let row = 2;
  for (const { kind, sheet, address, before, after } of rows) {
    if (kind !== "content") continue;
    builder.put(row, 0, sheet, face.text);
    builder.put(row, 1, address, face.link, { link: { sheet, address } });
    builder.put(row, 2, shown(before), face.text);
    builder.put(row, 3, shown(after), face.text);
    row += 1;
  }
  const sheet = builder.build({
    name: words.name,
    columnWidths: [24, 10, 32, 32],
    freeze: { rows: 2, columns: 0 },
    print: { orientation: "portrait", repeatRowsThrough: 1, fitToWidth: true },
  });
  return { purpose: `${plan.purpose}-on-new-sheet`, edits: [{ kind: "addSheet", sheet }] };
}

const shown = ({ value, formula }: CellContent): CellValue => (formula === undefined ? value : `=${formula}`);
