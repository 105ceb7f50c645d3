import type { NewSheet } from "../../workbook/plan";
import { pageNumbers } from "./list-page";
import { SheetBuilder } from "./sheet-builder";
import * as face from "./sheet-style";
import { paragraphHeight } from "./paragraph-height";

/** A page of text: title, then one paragraph a row. */
export interface TextPage {
  readonly name: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** One column may not be wider than the page: no print set-up would narrow it. */
const pageWidth = 80;

/** The title over a text, on as many lines as it takes. */
export function putTitle(sheet: SheetBuilder, title: string, columnWidth: number): void {
  sheet.put(0, 0, title, { ...face.title, wrap: true });
  sheet.height(0, Math.max(36, paragraphHeight(title, columnWidth, face.titleSize)));
}

/** A sheet of explanation text, in the size of official documents, on A4 portrait. */
export function textSheet({ name, title, paragraphs }: TextPage): NewSheet {
  const sheet = new SheetBuilder();
  putTitle(sheet, title, pageWidth);
  paragraphs.forEach((paragraph, index) => {
    sheet.put(index + 2, 0, paragraph, face.paragraph);
    sheet.height(index + 2, paragraphHeight(paragraph, pageWidth, face.paragraphSize));
  });
  return sheet.build({
    name,
    columnWidths: [pageWidth],
    print: {
      orientation: "portrait",
      fitToWidth: true,
      footer: pageNumbers,
      centerHorizontally: true,
    },
  });
}
