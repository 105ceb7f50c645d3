import type { CellStyle, NewSheet } from "../../workbook/plan";
import { paragraphHeight } from "../sheets/paragraph-height";
import { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";
import { bookTitle, makerWords, type PackBook } from "./pack-book";

/** What the cover's sheet is called. */
export const coverSheetName = "封面";

/** As wide as the pages of text beside it. */
const pageWidth = 80;
const rowHeight = 24;
const titleRow = 8;
const makerRow = 22;
const makerSize = 16;

/**
 * The cover (封面): what the book is, whose it is, and when it was made.
 *
 * @param on - The day, `YYYY-MM-DD`.
 */
export function coverSheet(book: PackBook, on: string): NewSheet {
  const sheet = new SheetBuilder();
  for (let row = 0; row < titleRow; row += 1) sheet.height(row, rowHeight);
  sheet.put(titleRow, 0, bookTitle(book), titleStyle);
  sheet.height(titleRow, 60);
  for (let row = titleRow + 1; row < makerRow; row += 1) sheet.height(row, rowHeight);
  [`编制${makerWords[book.kind]}：${book.organisation}`, `编制日期：${dayInWords(on)}`].forEach(
    (words, index) => {
      sheet.put(makerRow + index, 0, words, lineStyle);
      sheet.height(makerRow + index, Math.max(40, paragraphHeight(words, pageWidth, makerSize)));
    },
  );
  return sheet.build({
    name: coverSheetName,
    columnWidths: [pageWidth],
    print: { orientation: "portrait", fitToWidth: true, centerHorizontally: true },
  });
}

const titleStyle: CellStyle = { ...face.title, font: { ...face.title.font, size: 32 }, wrap: true };
const lineStyle: CellStyle = {
  font: { name: "宋体", size: makerSize },
  horizontal: "center",
  vertical: "center",
  wrap: true,
};

/** 2026-01-05 → 2026年1月5日. */
function dayInWords(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}
