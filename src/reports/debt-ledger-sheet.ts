import { ledgerColumn, ledgerColumnKeys, type LedgerContent } from "../templates/debt/ledger-columns";
import type { CellStyle, NewSheet } from "../workbook/plan";
import { SheetBuilder } from "./sheet-builder";
import * as face from "./sheet-style";
import { lineCount, textWidth } from "./text-width";

export const debtLedgerName = "政府性债务台账";

const framedRows = 20;
const headingRow = 2;
const noteWidth = 120;

const styles: Readonly<Record<LedgerContent, CellStyle>> = {
  text: face.toFill,
  yesNo: { ...face.toFill, horizontal: "center" },
  amount: { ...face.amount(2), fill: face.toFillColor },
  rate: { ...face.amount(2), fill: face.toFillColor },
  count: { ...face.amount(0), fill: face.toFillColor },
  day: { ...face.toFill, horizontal: "center", numberFormat: "yyyy-mm-dd" },
};

const widths: Readonly<Record<LedgerContent, number>> = {
  text: 16,
  yesNo: 9,
  amount: 14,
  rate: 9,
  count: 9,
  day: 12,
};

/** A blank debt ledger (政府性债务台账), one row a debt, with the answers each column takes said below. In 万元. */
export function debtLedgerSheet(organisation = ""): NewSheet {
  const sheet = new SheetBuilder();
  const columns = ledgerColumnKeys.map(ledgerColumn);
  const columnCount = columns.length;
  sheet.spread({ row: 0, column: 0, columnCount }, debtLedgerName, face.title);
  sheet.height(0, 34);
  sheet.spread({ row: 1, column: 0, columnCount: columnCount - 2 }, `填报单位：${organisation}`, face.banner);
  sheet.spread({ row: 1, column: columnCount - 2, columnCount: 2 }, "单位：万元", face.bannerRight);
  columns.forEach(({ title }, column) => sheet.put(headingRow, column, title.zh, face.heading));
  sheet.height(headingRow, 34);
  for (let row = headingRow + 1; row <= headingRow + framedRows; row += 1) {
    columns.forEach(({ content }, column) => sheet.put(row, column, null, styles[content]));
  }
  sheet.frame({ row: headingRow, column: 0, rowCount: framedRows + 1, columnCount });
  notes().forEach((note, index) => {
    const row = headingRow + framedRows + 1 + index;
    sheet.spread({ row, column: 0, columnCount }, note, face.note);
    sheet.height(row, lineCount(note, noteWidth) * 16 + 2);
  });
  return sheet.build({
    name: debtLedgerName,
    columnWidths: columns.map(({ content, title }) => Math.max(widths[content], textWidth(title.zh) / 2 + 4)),
    freeze: { rows: headingRow + 1, columns: 1 },
    print: {
      orientation: "landscape",
      repeatRowsThrough: headingRow,
      fitToWidth: true,
      footer: "第 &P 页，共 &N 页",
    },
  });
}

function notes(): string[] {
  const answers = ledgerColumnKeys
    .map(ledgerColumn)
    .filter(({ choices, content }) => choices && content !== "yesNo")
    .map(({ title, choices = [] }) => `${title.zh}：${choices.join("、")}`);
  return [
    `注：1.${answers.join("；")}。`,
    "说明：2.年利率按百分数填写，3.5即3.5%；还款方式不填的按到期一次还本分期付息测算，每年付息次数不填的按1次。",
    "说明：3.本表只填政府债务，不得填写涉密内容。",
  ];
}
