import { unitName } from "../finance/money/format-amount";
import { keysOf, type LedgerContent, type LedgerDefinition } from "../templates/ledgers/ledger";
import type { CellStyle, NewSheet } from "../workbook/plan";
import { listPage } from "./sheets/list-page";
import { SheetBuilder } from "./sheets/sheet-builder";
import * as face from "./sheets/sheet-style";
import { lineCount, textWidth } from "./sheets/text-width";

const framedRows = 20;
const headingRow = 2;
/** A note wraps within what a page shows of a wide ledger. */
const widestNote = 120;

const numberFace = (decimals: number): CellStyle => ({ ...face.amount(decimals), fill: face.toFillColor });

const styles: Readonly<Record<LedgerContent, CellStyle>> = {
  text: face.toFill,
  yesNo: { ...face.toFill, horizontal: "center" },
  amount: numberFace(2),
  rate: numberFace(2),
  count: numberFace(0),
  number: numberFace(2),
  day: { ...face.toFill, horizontal: "center", numberFormat: "yyyy-mm-dd" },
};

const widths: Readonly<Record<LedgerContent, number>> = {
  text: 16,
  yesNo: 9,
  amount: 14,
  rate: 9,
  count: 9,
  number: 10,
  day: 12,
};

/** A blank ledger (台账), one row an entry, with the answers each column takes said below. */
export function ledgerSheet<Key extends string>(
  definition: LedgerDefinition<Key>,
  organisation = "",
): NewSheet {
  const sheet = new SheetBuilder();
  const columns = keysOf(definition).map((key) => definition.columns[key]);
  const columnCount = columns.length;
  const columnWidths = columns.map(({ content, title }) =>
    Math.max(widths[content], textWidth(title) / 2 + 4),
  );
  sheet.spread({ row: 0, column: 0, columnCount }, definition.title, face.title);
  sheet.height(0, 34);
  sheet.spread({ row: 1, column: 0, columnCount: columnCount - 2 }, `填报单位：${organisation}`, face.banner);
  const unit = `单位：${unitName(definition.unit, "zh")}`;
  sheet.spread({ row: 1, column: columnCount - 2, columnCount: 2 }, unit, face.bannerRight);
  columns.forEach(({ title }, column) => sheet.put(headingRow, column, title, face.heading));
  sheet.height(headingRow, 34);
  for (let row = headingRow + 1; row <= headingRow + framedRows; row += 1) {
    columns.forEach(({ content }, column) => sheet.put(row, column, null, styles[content]));
  }
  sheet.frame({ row: headingRow, column: 0, rowCount: framedRows + 1, columnCount });
  const noteWidth = Math.min(
    widestNote,
    columnWidths.reduce((sum, width) => sum + width, 0),
  );
  notesOf(definition).forEach((note, index) => {
    const row = headingRow + framedRows + 1 + index;
    sheet.spread({ row, column: 0, columnCount }, note, face.note);
    sheet.height(row, lineCount(note, noteWidth) * 16 + 2);
  });
  return sheet.build({
    name: definition.title,
    columnWidths,
    ...listPage(headingRow, { columns: 1, isCentered: false }),
  });
}

/** The answers that columns take, then what else to know; each begins as a note does, so that it is no entry. */
function notesOf<Key extends string>(definition: LedgerDefinition<Key>): string[] {
  const answers = keysOf(definition)
    .map((key) => definition.columns[key])
    .filter(({ choices, content }) => choices && content !== "yesNo")
    .map(({ title, choices = [] }) => `${title}：${choices.join("、")}`);
  const notes = [...(answers.length > 0 ? [`${answers.join("；")}。`] : []), ...definition.notes];
  return notes.map((note, index) => `${index === 0 ? "注" : "说明"}：${index + 1}.${note}`);
}
