import { debtFigureNames, debtFigureTitles } from "../../finance/debt/debt-figures";
import type { NewSheet } from "../../workbook/plan";
import { listPage } from "../sheets/list-page";
import { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";

export const debtFiguresName = "债务指标数据";

/** The blank input form of the debt indicators (债务指标数据): a name and an amount a row, in 万元. */
export function debtFiguresSheet(organisation = ""): NewSheet {
  const sheet = new SheetBuilder();
  sheet.spread({ row: 0, column: 0, columnCount: 3 }, debtFiguresName, face.title);
  sheet.height(0, 34);
  sheet.spread({ row: 1, column: 0, columnCount: 2 }, `编制单位：${organisation}`, face.banner);
  sheet.put(1, 2, "单位：万元", face.bannerRight);
  ["项目", "金额", "数据来源"].forEach((heading, column) => sheet.put(2, column, heading, face.heading));
  debtFigureNames.forEach((name, index) => {
    sheet.put(3 + index, 0, debtFigureTitles[name].zh, face.text);
    sheet.put(3 + index, 1, null, { ...face.amount(2), fill: face.toFillColor });
    sheet.put(3 + index, 2, null, face.toFill);
    sheet.height(3 + index, 20);
  });
  const rowCount = debtFigureNames.length + 1;
  sheet.frame({ row: 2, column: 0, rowCount, columnCount: 3 });
  const note =
    "注：不掌握的留空，不要填0；可支配财力、融资实际到位金额、财政负责偿还的债务余额仅本地办法需要。";
  sheet.spread({ row: 2 + rowCount, column: 0, columnCount: 3 }, note, face.note);
  sheet.height(2 + rowCount, 32);
  return sheet.build({
    name: debtFiguresName,
    columnWidths: [38, 20, 30],
    ...listPage(2, { orientation: "portrait", isCentered: false }),
  });
}
