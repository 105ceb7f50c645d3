// Apart from the sheet itself: an audit reads 识别更正 without drawing it.

/** The sheet in which a person says which form a table is. Chinese whatever the pane speaks. */
export const correctionsSheetName = "识别更正";

/** What a person writes for a table that is none of the forms. */
export const noFormWord = "不是报表";

/** The headings, by which the sheet is read again whatever was moved in it. */
export const correctionColumns = { sheet: "工作表", title: "表题", form: "应为", number: "编号" } as const;

/** The same with what says how a column or a line is printed; sheets of earlier versions have the first ones alone. */
export const partCorrectionColumns = {
  ...correctionColumns,
  printed: "表中文字",
  means: "相当于标准表的",
} as const;
export type CorrectionColumn = keyof typeof partCorrectionColumns;
