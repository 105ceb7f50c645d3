import type { NewSheet } from "../../workbook/plan";
import * as face from "../sheets/sheet-style";
import { workingSheet, type WorkingSheet } from "../sheets/working-sheet";

/** The sheet in which units explain findings. It belongs to the workbook and is Chinese whatever the pane speaks. */
export const explanationsSheetName = "审核说明";

/** The headings, by which the sheet is read again whatever was moved in it. */
export const explanationColumns = {
  form: "表名",
  cell: "单元格",
  problem: "问题",
  explanation: "单位说明",
  on: "填写日期",
  figures: "表中数；核对数（元）",
  number: "编号",
} as const;

export type ExplanationColumn = keyof typeof explanationColumns;

/** One row of the sheet. */
export type ExplanationRow = Readonly<Record<ExplanationColumn, string>>;

const form = {
  name: explanationsSheetName,
  note: "对审核结果的说明。数字变动后原说明失效。请勿改动“编号”栏。",
  columns: {
    form: { heading: explanationColumns.form, width: 20, style: face.text },
    cell: { heading: explanationColumns.cell, width: 16, style: face.text },
    problem: { heading: explanationColumns.problem, width: 48, style: face.text },
    explanation: { heading: explanationColumns.explanation, width: 40, style: face.toFill },
    on: { heading: explanationColumns.on, width: 12, style: face.centered },
    figures: { heading: explanationColumns.figures, width: 22, style: face.text },
    number: { heading: explanationColumns.number, width: 10, style: face.quiet },
  },
} satisfies WorkingSheet<ExplanationColumn>;

/** The sheet 审核说明 with its first rows, and framed rows for those to come. */
export function explanationsSheet(rows: readonly ExplanationRow[]): NewSheet {
  return workingSheet(form, rows);
}
