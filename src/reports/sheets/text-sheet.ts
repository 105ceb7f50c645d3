import type { NewSheet } from "../../workbook/plan";
import { SheetBuilder } from "./sheet-builder";
import * as face from "./sheet-style";
import { lineCount } from "./text-width";

/** A page of text: title, then one paragraph a row. */
export interface TextPage {
  readonly name: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** One column may not be wider than the page: no print set-up would narrow it. */
const pageWidth = 80;
const lineHeight = 20;

/** A sheet of explanation text, in the size of official documents, on A4 portrait. */
export function textSheet({ name, title, paragraphs }: TextPage): NewSheet {
  const sheet = new SheetBuilder();
  sheet.put(0, 0, title, face.title);
  sheet.height(0, 36);
  paragraphs.forEach((paragraph, index) => {
    sheet.put(index + 2, 0, paragraph, face.paragraph);
    sheet.height(index + 2, lineCount(paragraph, pageWidth * 0.9) * lineHeight + 4);
  });
  return sheet.build({
    name,
    columnWidths: [pageWidth],
    print: {
      orientation: "portrait",
      fitToWidth: true,
      footer: "第 &P 页，共 &N 页",
      centerHorizontally: true,
    },
  });
}
