import type { NewSheet } from "../../workbook/plan";
import * as face from "../sheets/sheet-style";
import { workingSheet, type WorkingSheet } from "../sheets/working-sheet";
import {
  correctionColumns,
  correctionsSheetName,
  noFormWord,
  type CorrectionColumn,
} from "./corrections-columns";

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
