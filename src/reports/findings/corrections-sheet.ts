import type { NewSheet } from "../../workbook/plan";
import * as face from "../sheets/sheet-style";
import { workingSheet, type WorkingSheet } from "../sheets/working-sheet";

/** The sheet in which a person says which form a table is. Chinese whatever the pane speaks. */
export const correctionsSheetName = "识别更正";

/** What a person writes for a table that is none of the forms. */
export const noFormWord = "不是报表";

/** The headings, by which the sheet is read again whatever was moved in it. */
export const correctionColumns = { sheet: "工作表", title: "表题", form: "应为", number: "编号" } as const;
export type CorrectionColumn = keyof typeof correctionColumns;

const form = {
  name: correctionsSheetName,
  note: `识别有误的表在此更正，审核时按此处理。不是报表的，“编号”栏填“${noFormWord}”。`,
  columns: {
    sheet: { heading: correctionColumns.sheet, width: 26, style: face.toFill },
    title: { heading: correctionColumns.title, width: 48, style: face.toFill },
    form: { heading: correctionColumns.form, width: 36, style: face.text },
    number: { heading: correctionColumns.number, width: 36, style: face.toFill },
  },
} satisfies WorkingSheet<CorrectionColumn>;

/** The sheet 识别更正 with its rows. */
export function correctionsSheet(rows: readonly Readonly<Record<CorrectionColumn, string>>[]): NewSheet {
  return workingSheet(form, rows);
}
