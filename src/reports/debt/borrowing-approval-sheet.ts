import type { BorrowingDeadlines } from "../../finance/debt/borrowing-deadlines";
import { addressOf } from "../../workbook/address";
import type { NewSheet } from "../../workbook/plan";
import { pageNumbers } from "../sheets/list-page";
import { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";

export const borrowingApprovalName = "举债审批表";

/** The six matters of the form, in the order of the county's measures, article 11; each with what it asks for. */
const matters: readonly (readonly [title: string, asks: readonly string[]])[] = [
  ["一、项目名称和内容", ["项目名称", "项目内容"]],
  ["二、举债数额、来源、期限、利率", ["举债数额（万元）", "资金来源", "期限（年）", "年利率（%）"]],
  ["三、配套资金", ["配套资金数额及来源"]],
  ["四、还款计划及影响", ["还款计划", "对财政预算、部门预算的影响"]],
  ["五、还款来源和责任", ["还款来源", "偿债行政责任人"]],
  ["六、其他需要说明的事项", ["说明"]],
];

const opinions = ["申请单位意见", "主管部门意见", "财政部门意见", "政府审批意见"];
const columnCount = 3;

/**
 * The blank form by which a loan is approved (政府性债务举债审批表，本地办法口径); once the days of the contract and of the
 * final account are filled in, it shows by when their papers are due.
 */
export function borrowingApprovalSheet(organisation: string, deadlines: BorrowingDeadlines): NewSheet {
  const sheet = new SheetBuilder();
  sheet.spread(
    { row: 0, column: 0, columnCount },
    `政府性债务${borrowingApprovalName}（本地办法口径）`,
    face.title,
  );
  sheet.height(0, 36);
  sheet.spread({ row: 1, column: 0, columnCount: 2 }, `申请单位：${organisation}`, face.banner);
  sheet.put(1, 2, "申请日期：", face.bannerRight);
  let row = 2;
  for (const [title, asks] of matters) {
    sheet.spread({ row, column: 0, rowCount: asks.length }, title, { ...face.heading, horizontal: "left" });
    asks.forEach((ask, index) => {
      sheet.put(row + index, 1, ask, face.text);
      sheet.put(row + index, 2, null, face.toFill);
      sheet.height(row + index, 34);
    });
    row += asks.length;
  }
  for (const opinion of opinions) {
    sheet.put(row, 0, opinion, { ...face.heading, horizontal: "left" });
    sheet.spread({ row, column: 1, columnCount: 2 }, "（盖章）　　　　　　年　　月　　日", {
      ...face.text,
      horizontal: "right",
      vertical: "bottom",
    });
    sheet.height(row, 62);
    row += 1;
  }
  for (const { title, from, due, days } of filings(deadlines)) {
    const start = addressOf({ row, column: 2 });
    sheet.spread({ row, column: 0, rowCount: 2 }, title, { ...face.heading, horizontal: "left" });
    sheet.put(row, 1, from, face.text);
    sheet.put(row, 2, null, { ...face.toFill, ...day });
    sheet.put(row + 1, 1, `${due}（${days}日内）`, face.text);
    const formula = `IF(ISNUMBER(${start}),${start}+${days},"")`;
    sheet.put(row + 1, 2, "", { ...face.text, ...day }, { formula });
    for (const line of [row, row + 1]) sheet.height(line, 24);
    row += 2;
  }
  sheet.frame({ row: 2, column: 0, rowCount: row - 2, columnCount });
  const note = "注：借款合同报财政部门和金融管理部门备案；终结报告报送财政部门。截止日期按日历日计算。";
  sheet.spread({ row, column: 0, columnCount }, note, face.note);
  sheet.height(row, 32);
  return sheet.build({
    name: borrowingApprovalName,
    columnWidths: [26, 26, 42],
    print: {
      orientation: "portrait",
      fitToWidth: true,
      footer: pageNumbers,
      centerHorizontally: true,
    },
  });
}

const day = { numberFormat: "yyyy-mm-dd", horizontal: "left" } as const;

/** What is filed after the loan, from which day on and within how many days. */
function filings({ contractFiling, closingReport }: BorrowingDeadlines) {
  return [
    { title: "七、合同备案", from: "合同签订日期", due: "备案截止日期", days: contractFiling },
    { title: "八、终结报告", from: "竣工决算日期", due: "报送截止日期", days: closingReport },
  ];
}
