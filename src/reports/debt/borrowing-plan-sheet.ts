import type { BorrowingDeadlines } from "../../finance/debt/borrowing-deadlines";
import { addressOf } from "../../workbook/address";
import type { NewSheet } from "../../workbook/plan";
import { listPage } from "../sheets/list-page";
import { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";

export const borrowingPlanName = "举债收支计划";

const headings = [
  "项目",
  "债务类型",
  "期初余额",
  "计划举借",
  "计划还本",
  "计划付息",
  "期末余额",
  "偿债资金来源",
  "逾期债务处理",
];
const columnCount = headings.length;
const amountColumns = [2, 3, 4, 5];
const closingColumn = 6;
const lineCount = 15;
const firstRow = 3;

/**
 * The blank annual plan of borrowing and repaying (举债收支计划，本地办法口径), handed in with the departmental budget;
 * closing balances, totals and the day by which it is passed on are live formulas. In 万元.
 */
export function borrowingPlanSheet(organisation: string, { planInMonths }: BorrowingDeadlines): NewSheet {
  const sheet = new SheetBuilder();
  sheet.spread({ row: 0, column: 0, columnCount }, `${borrowingPlanName}（本地办法口径）`, face.title);
  sheet.height(0, 34);
  sheet.spread({ row: 1, column: 0, columnCount: 7 }, `编制单位：${organisation}`, face.banner);
  sheet.spread({ row: 1, column: 7, columnCount: 2 }, "单位：万元", face.bannerRight);
  headings.forEach((heading, column) => sheet.put(2, column, heading, face.heading));
  sheet.height(2, 24);
  const amountToFill = { ...face.amount(2), fill: face.toFillColor };
  for (let row = firstRow; row < firstRow + lineCount; row += 1) {
    const at = (column: number) => addressOf({ row, column });
    for (const column of [0, 1, 7, 8]) sheet.put(row, column, null, face.toFill);
    for (const column of amountColumns) sheet.put(row, column, null, amountToFill);
    const formula = `IF(COUNT(${at(2)}:${at(4)})=0,"",${at(2)}+${at(3)}-${at(4)})`;
    sheet.put(row, closingColumn, "", face.amount(2), { formula });
    sheet.height(row, 20);
  }
  const total = firstRow + lineCount;
  sheet.spread({ row: total, column: 0, columnCount: 2 }, "合计", face.heading);
  for (const column of [...amountColumns, closingColumn]) {
    const range = `${addressOf({ row: firstRow, column })}:${addressOf({ row: total - 1, column })}`;
    sheet.put(total, column, 0, face.amount(2), { formula: `SUM(${range})` });
  }
  for (const column of [7, 8]) sheet.put(total, column, null, face.text);
  sheet.frame({ row: 2, column: 0, rowCount: lineCount + 2, columnCount });
  const note = `注：随部门预算一并报送；计划批准后${planInMonths}个月内下达。期末余额=期初余额+计划举借−计划还本。`;
  sheet.spread({ row: total + 1, column: 0, columnCount }, note, face.note);
  const approved = addressOf({ row: total + 2, column: 2 });
  const day = { numberFormat: "yyyy-mm-dd", horizontal: "left" } as const;
  sheet.spread({ row: total + 2, column: 0, columnCount: 2 }, "计划批准日期", face.text);
  sheet.put(total + 2, 2, null, { ...face.toFill, ...day });
  sheet.spread(
    { row: total + 2, column: 3, columnCount: 3 },
    `下达截止日期（${planInMonths}个月内）`,
    face.text,
  );
  const formula = `IF(ISNUMBER(${approved}),EDATE(${approved},${planInMonths}),"")`;
  sheet.put(total + 2, closingColumn, "", { ...face.text, ...day }, { formula });
  ["负责人：", "填表人：", "日期："].forEach((word, index) =>
    sheet.put(total + 4, index * 3, word, face.banner),
  );
  return sheet.build({
    name: borrowingPlanName,
    columnWidths: [28, 14, 14, 14, 14, 14, 14, 20, 22],
    ...listPage(firstRow - 1, { columns: 1 }),
  });
}
