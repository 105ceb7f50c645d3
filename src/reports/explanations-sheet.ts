import type { CellStyle, NewSheet } from "../workbook/plan";
import { SheetBuilder } from "./sheet-builder";
import * as face from "./sheet-style";

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

const styles: Readonly<Record<ExplanationColumn, CellStyle>> = {
  form: face.text,
  cell: face.text,
  problem: face.text,
  explanation: face.toFill,
  on: face.centered,
  figures: face.text,
  number: face.quiet,
};

const widths = [20, 16, 48, 40, 12, 22, 10];
const framedRows = 40;

/** The sheet 审核说明 with its first rows, and framed rows for those to come. */
export function explanationsSheet(rows: readonly ExplanationRow[]): NewSheet {
  const sheet = new SheetBuilder();
  const columns = Object.keys(explanationColumns) as ExplanationColumn[];
  sheet.spread({ row: 0, column: 0, columnCount: columns.length }, explanationsSheetName, face.title);
  sheet.height(0, 34);
  sheet.spread(
    { row: 1, column: 0, columnCount: columns.length },
    "对审核结果的说明。数字变动后原说明失效。请勿改动“编号”栏。",
    face.note,
  );
  columns.forEach((column, at) => sheet.put(2, at, explanationColumns[column], face.heading));
  for (let index = 0; index < Math.max(framedRows, rows.length); index += 1) {
    columns.forEach((column, at) => sheet.put(3 + index, at, rows[index]?.[column] ?? null, styles[column]));
  }
  return sheet.build({
    name: explanationsSheetName,
    columnWidths: widths,
    freeze: { rows: 3, columns: 0 },
    print: {
      orientation: "landscape",
      repeatRowsThrough: 2,
      fitToWidth: true,
      footer: "第 &P 页，共 &N 页",
    },
  });
}
