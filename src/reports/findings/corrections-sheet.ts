import type { NewSheet } from "../../workbook/plan";
import * as face from "../sheets/sheet-style";
import { workingSheet, type WorkingSheet } from "../sheets/working-sheet";
import {
  correctionsSheetName,
  noFormWord,
  partCorrectionColumns,
  type CorrectionColumn,
} from "./corrections-columns";

const form = {
  name: correctionsSheetName,
  note:
    `识别有误的表在此更正，审核时按此处理。不是报表的，“编号”栏填“${noFormWord}”。` +
    "栏目或行的叫法不同的，另填后两栏，如“基本经费”相当于“基本支出”。",
  columns: {
    sheet: { heading: partCorrectionColumns.sheet, width: 26, style: face.toFill },
    title: { heading: partCorrectionColumns.title, width: 48, style: face.toFill },
    form: { heading: partCorrectionColumns.form, width: 36, style: face.text },
    number: { heading: partCorrectionColumns.number, width: 36, style: face.toFill },
    printed: { heading: partCorrectionColumns.printed, width: 26, style: face.toFill },
    means: { heading: partCorrectionColumns.means, width: 26, style: face.toFill },
  },
} satisfies WorkingSheet<CorrectionColumn>;

/** The sheet 识别更正 with its rows. */
export function correctionsSheet(rows: readonly Readonly<Record<CorrectionColumn, string>>[]): NewSheet {
  return workingSheet(form, rows);
}
