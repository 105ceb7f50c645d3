import { unitWords } from "../../finance/money/unit";
import { say } from "../../narrative/write/say";
import type { Slot } from "../../narrative/write/slot";
import { absentWord } from "../../narrative/write/text-source";
import { addressOf, quoteSheet, type CellRef } from "../../workbook/address";
import type { NewSheet } from "../../workbook/plan";
import { sayingFormula, unitOfValue } from "./narrative-formulas";
import { placeOfSlot } from "./slot-place";
import { valueOf } from "./slot-value";
import { listPage } from "../sheets/list-page";
import { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";
import { lineCount } from "../sheets/text-width";

/** The sheet that holds every figure and word the live text is made of (取数). */
export const figuresSheetName = "取数";

/** Columns of the 取数 sheet, by the headings they are found by. */
export const figureColumns = {
  label: "项目",
  value: "取数",
  unit: "单位",
  saying: "文中写法",
  source: "来源",
  key: "编号",
} as const;

const columnOrder = ["label", "value", "unit", "saying", "source", "key"] as const;
const widths: Readonly<Record<keyof typeof figureColumns, number>> = {
  label: 34,
  value: 22,
  unit: 8,
  saying: 48,
  source: 34,
  key: 14,
};
const headingRow = 2;
const firstRow = headingRow + 1;
const at = (column: (typeof columnOrder)[number]) => columnOrder.indexOf(column);

/** Framed rows below the last, for a text that grows. */
const spareRows = 20;

/** A sentence of the live text with the cell it stands in, which is followed by a formula when rows move. */
export interface PlacedSentence {
  readonly key: string;
  readonly cell: CellRef;
  readonly text: string;
}

/** What begins the key of a row that follows a sentence. */
export const sentenceKey = (key: string) => `句.${key}`;

/** The row of each slot of the 取数 sheet, by key. */
export function slotRows(slots: readonly Slot[]): ReadonlyMap<string, number> {
  return new Map(slots.map(({ key }, index) => [key, firstRow + index]));
}

/** The words of a slot, as another sheet refers to them. */
export function sayingReference(sheetName: string, row: number): string {
  return `${quoteSheet(sheetName)}!$${addressOf({ row, column: at("saying") }).replace(/(\d+)$/, "$$$1")}`;
}

/**
 * The 取数 sheet: one row for each figure or word, its value by a formula over the cell it comes from, what the text
 * makes of it, and where it is from. Pale yellow cells are for a person to fill in.
 */
export function narrativeFiguresSheet(
  name: string,
  slots: readonly Slot[],
  sentences: readonly PlacedSentence[],
): NewSheet {
  const sheet = new SheetBuilder();
  const columnCount = columnOrder.length;
  sheet.spread({ row: 0, column: 0, columnCount }, figuresSheetName, face.title);
  sheet.height(0, 34);
  sheet.spread({ row: 1, column: 0, columnCount }, note, face.note);
  sheet.height(1, 34);
  columnOrder.forEach((column, index) => sheet.put(headingRow, index, figureColumns[column], face.heading));
  const rows = slotRows(slots);
  const valueAt = ({ key }: Slot) => `$B$${rows.get(key)! + 1}`;
  for (const slot of slots) putSlot(sheet, slot, rows.get(slot.key)!, valueAt);
  const afterSlots = firstRow + slots.length;
  sentences.forEach((sentence, index) => putSentence(sheet, sentence, afterSlots + index, index + 1));
  const end = afterSlots + sentences.length;
  for (let row = end; row < end + spareRows; row += 1)
    columnOrder.forEach((_column, index) => sheet.put(row, index, null, face.text));
  return sheet.build({
    name,
    columnWidths: columnOrder.map((column) => widths[column]),
    ...listPage(headingRow, { columns: 1, isCentered: false }),
  });
}

const note =
  "说明中的金额、比率和增减方向由本表公式从各表取数得出，表中数改动后说明随之更新。浅黄色单元格请填写：原因、用途直接填文字；" +
  `上年数、年初预算数按所列单位填数字，上年没有该项的填“${absentWord}”。`;

function putSlot(sheet: SheetBuilder, slot: Slot, row: number, valueAt: (slot: Slot) => string): void {
  const { value, formula } = valueOf(slot);
  fitHeight(sheet, row, [slot.label, widths.label], [say(slot), widths.saying]);
  sheet.put(row, at("label"), slot.label, face.text);
  sheet.put(
    row,
    at("value"),
    value,
    isToFill(slot)
      ? slot.kind === "amount"
        ? amountToFill
        : face.toFill
      : slot.kind === "amount"
        ? figure
        : face.text,
    formula === undefined ? {} : { formula },
  );
  sheet.put(row, at("unit"), unitText(slot), face.centered);
  sheet.put(row, at("saying"), say(slot), face.text, { formula: sayingFormula(slot, valueAt) });
  const source = placeOfSlot(slot);
  sheet.put(
    row,
    at("source"),
    source?.text ?? (isToFill(slot) ? "请填写" : null),
    source?.link ? face.link : face.text,
    source?.link ? { link: source.link } : {},
  );
  sheet.put(row, at("key"), slot.key, face.quiet);
}

function putSentence(
  sheet: SheetBuilder,
  { key, cell, text }: PlacedSentence,
  row: number,
  number: number,
): void {
  const address = addressOf(cell);
  fitHeight(sheet, row, [text, widths.saying]);
  sheet.put(row, at("label"), `说明第${number}句`, face.text);
  sheet.put(row, at("value"), null, face.text);
  sheet.put(row, at("unit"), null, face.centered);
  sheet.put(row, at("saying"), text, face.text, { formula: `${quoteSheet(cell.sheet)}!${address}` });
  sheet.put(row, at("source"), `${cell.sheet}!${address}`, face.link, {
    link: { sheet: cell.sheet, address },
  });
  sheet.put(row, at("key"), sentenceKey(key), face.quiet);
}

/** As high as the fullest of its cells needs. */
function fitHeight(
  sheet: SheetBuilder,
  row: number,
  ...cells: readonly (readonly [text: string, width: number])[]
): void {
  const lines = Math.max(...cells.map(([text, width]) => lineCount(text, width * 0.88)));
  sheet.height(row, lines * 15 + 4);
}

const figure = { ...face.amount(2), numberFormat: "#,##0.00####" };
const amountToFill = { ...figure, fill: face.toFillColor };

/** What a person types: everything the forms and the other books do not say. */
export function isToFill(slot: Slot): boolean {
  if (slot.kind === "amount") return slot.source.kind === "asked";
  if (slot.kind === "count") return slot.source === undefined;
  if (slot.kind === "words") return slot.cell === undefined;
  return slot.kind === "reason" || slot.kind === "comparison";
}

function unitText(slot: Slot): string | null {
  if (slot.kind === "amount") return unitWords[unitOfValue(slot)];
  if (slot.kind === "count") return slot.counted;
  return isToFill(slot) || slot.kind === "words" ? "文字" : null;
}
