import { chineseNumeral } from "../../finance/text/chinese-numeral";
import { addressOf, quoteSheet, type CellRef } from "../../workbook/address";
import type { CellStyle, NewSheet } from "../../workbook/plan";
import { quotedText } from "../sheets/formula-text";
import { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";
import { paragraphHeight } from "../sheets/paragraph-height";

/** What the contents page's sheet is called. */
export const contentsSheetName = "目录";

/** A title as it stands on its sheet. */
export interface TitledPage {
  readonly cell: CellRef;
  readonly title: string;
}

/** A part of the book: a page of its own, or tables under a heading. */
export type PackPart =
  TitledPage | { readonly heading: string; readonly tables: readonly [TitledPage, ...TitledPage[]] };

const firstRow = 3;
const pageWidth = 80;
/** Points that an entry stands apart more than a paragraph does. */
const apart = 4;

/**
 * The contents (目录): the parts in their order, 第一部分 and so on, and the tables by number. An entry says what the
 * title of its sheet says, by a formula, and leads there.
 */
export function contentsSheet(parts: readonly PackPart[]): NewSheet {
  const sheet = new SheetBuilder();
  sheet.put(0, 0, "目  录", face.title);
  sheet.height(0, 36);
  entriesOf(parts).forEach(({ ordinal, page, heading }, index) => {
    const row = firstRow + index;
    const { cell } = page;
    const value = ordinal + (heading ?? page.title);
    const link = { sheet: cell.sheet, address: addressOf(cell) };
    const formula = `${quotedText(ordinal)}&${quoteSheet(cell.sheet)}!${addressOf(cell)}`;
    const style = ordinal.startsWith("第") ? partStyle : face.paragraph;
    sheet.put(row, 0, value, style, heading === undefined ? { formula, link } : { link });
    sheet.height(row, paragraphHeight(value, pageWidth, face.paragraphSize) + apart);
  });
  return sheet.build({
    name: contentsSheetName,
    columnWidths: [pageWidth],
    print: { orientation: "portrait", fitToWidth: true, centerHorizontally: true },
  });
}

interface Entry {
  readonly ordinal: string;
  readonly page: TitledPage;
  /** Words that stand on no sheet: the heading over the tables. */
  readonly heading?: string;
}

function entriesOf(parts: readonly PackPart[]): Entry[] {
  return parts.flatMap((part, index): Entry[] => {
    const ordinal = `第${chineseNumeral(index + 1)}部分  `;
    if ("cell" in part) return [{ ordinal, page: part }];
    const { heading, tables } = part;
    return [
      { ordinal, page: tables[0], heading },
      ...tables.map((page, at) => ({ ordinal: `    ${at + 1}. `, page })),
    ];
  });
}

const partStyle: CellStyle = { ...face.paragraph, font: { name: "黑体", size: 12 } };
