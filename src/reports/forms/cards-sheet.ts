import { rangeAddress } from "../../workbook/address";
import type { NewSheet } from "../../workbook/plan";
import type { FormLayout } from "../../templates/form-layout";
import type { Template } from "../../templates/template";
import { headHeight, putHead, rowUnderHead } from "./form-head";
import { cardsOf, columnCount, columnWidths, putCard } from "./card";
import type { FormContents } from "./form-sheet";
import { putOverallCard } from "./overall-card";
import { pageNumbers } from "../sheets/list-page";
import { pageHeight, pageStarts, type PrintedBlock } from "../sheets/printed-page";
import { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";

/**
 * A form that prints a card for each project (项目支出绩效目标表) or one for all (部门整体支出绩效目标表): its money, its
 * goal and its indicators, one card under the other. What nobody has written yet is left to be filled in.
 */
export function cardsSheet(template: Template, layout: FormLayout, contents: FormContents): NewSheet {
  const { kind, note } = contents;
  const sheet = new SheetBuilder();
  putHead(sheet, template, layout, contents, columnCount);
  const orientation = layout.orientation ?? "landscape";
  const page = pageHeight(orientation, columnWidths) - headHeight;
  const blocks: PrintedBlock[] = [];
  let row = rowUnderHead;
  for (const card of cardsOf(template, layout, contents)) {
    const end = (template.isRepeated ? putCard : putOverallCard)(sheet, template, row, card);
    sheet.frame({ row, column: 0, rowCount: end - row, columnCount });
    blocks.push({ row, height: sheet.heightOf(row, end + 1) });
    row = end + 1;
  }
  const breaks = pageStarts(blocks, page);
  if (note) sheet.spread({ row: row - 1, column: 0, columnCount }, note, face.note);
  return sheet.build({
    name: layout.sheetName[kind],
    columnWidths,
    freeze: { rows: rowUnderHead, columns: 0 },
    print: {
      orientation,
      ...(breaks.length > 0 ? { breaksBefore: breaks } : {}),
      area: rangeAddress({ row: 0, column: 0, rowCount: note ? row : row - 1, columnCount }),
      repeatRowsThrough: rowUnderHead - 1,
      fitToWidth: true,
      footer: pageNumbers,
      centerHorizontally: true,
    },
  });
}
