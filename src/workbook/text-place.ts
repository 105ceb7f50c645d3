import type { CellRef } from "./address";

/** A line or a paragraph of text that is in no workbook, counted from one. */
export interface TextPlace {
  /** The file it is in; empty for pasted text. */
  readonly file: string;
  readonly kind: "line" | "paragraph";
  readonly number: number;
}

/**
 * What stands for a sheet where text comes from a file of its own (编制说明.docx): the file's name in brackets, which
 * no sheet's name may hold.
 */
export function textSheetName(file: string): string {
  return file === "" ? "" : `[${file}]`;
}

/** The place in a text that a cell stands for; `undefined` for a cell of a workbook. Word has paragraphs, other text lines. */
export function textPlaceOf({ sheet, row }: CellRef): TextPlace | undefined {
  const file = sheet === "" ? "" : /^\[(.+)\]$/.exec(sheet)?.[1];
  if (file === undefined) return undefined;
  return { file, kind: /\.docx$/i.test(file) ? "paragraph" : "line", number: row + 1 };
}
