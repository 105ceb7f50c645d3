import type { FindingEntry } from "./finding-entry";
import type { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";
import { lineCount } from "../sheets/text-width";

/** 序号, 单位, 表名, 行/栏, 单元格, 问题, 表中数, 核对数, 差额, 性质, 依据, 单位说明, 处理意见, rule id. */
export const findingWidths: readonly number[] = [5, 12, 16, 18, 20, 44, 16, 16, 14, 8, 16, 14, 12, 5];
/** Fonts differ from machine to machine: sentences are given a little more room than they should need. */
const safeShare = 0.88;
const lineHeight = 14;

/** One finding as a row of a sheet, with room for the unit's explanation and the decision. */
export function putFinding(
  sheet: SheetBuilder,
  row: number,
  number: number,
  entry: FindingEntry,
  organisation: string,
): void {
  const texts = [organisation, entry.form, entry.rowAndColumn, entry.cells, entry.problem];
  sheet.put(row, 0, number, face.centered);
  texts.forEach((text, index) => {
    const isLink = index === 3 && entry.link !== undefined;
    sheet.put(
      row,
      index + 1,
      text || null,
      isLink ? face.link : face.text,
      isLink && entry.link ? { link: entry.link } : {},
    );
  });
  entry.amounts.forEach((amount, index) => {
    const style = amount ? face.amountWithUnit(amount.decimals, amount.unit) : face.amount(2);
    sheet.put(row, 6 + index, amount?.value ?? null, style);
  });
  sheet.put(row, 9, entry.nature, face.centered);
  sheet.put(row, 10, entry.basis || null, face.text);
  sheet.put(row, 11, null, face.toFill);
  sheet.put(row, 12, null, face.toFill);
  sheet.put(row, 13, entry.rule, face.quiet);
  const lines = [
    ...texts.map((text, index) => lineCount(text, findingWidths[index + 1]! * safeShare)),
    lineCount(entry.basis, findingWidths[10]! * safeShare),
  ];
  sheet.height(row, Math.max(...lines) * lineHeight + 6);
}
