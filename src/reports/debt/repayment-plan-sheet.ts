import { Decimal } from "../../finance/money/decimal";
import { fromYuan } from "../../finance/money/unit";
import { addressOf } from "../../workbook/address";
import type { NewSheet } from "../../workbook/plan";
import { listPage } from "../sheets/list-page";
import { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";

export const repaymentPlanName = "还本付息计划表";

/** What the sheet says of the debts; amounts are decimal strings in yuan. */
export interface RepaymentPlan {
  readonly organisation: string;
  readonly on: string;
  readonly schedules: readonly {
    readonly debt: string;
    readonly isMethodAssumed: boolean;
    readonly instalments: readonly {
      readonly day: string;
      readonly principal: string;
      readonly interest: string;
      readonly outstanding: string;
    }[];
  }[];
}

const headings = ["债务", "还款日", "还本", "付息", "还本付息合计", "还后余额"];
const columnCount = headings.length;

/** The repayment plan (还本付息计划表): every instalment by debt, each debt summed by a live formula. In 万元. */
export function repaymentPlanSheet({ organisation, on, schedules }: RepaymentPlan): NewSheet {
  const sheet = new SheetBuilder();
  sheet.spread({ row: 0, column: 0, columnCount }, repaymentPlanName, face.title);
  sheet.height(0, 34);
  sheet.spread({ row: 1, column: 0, columnCount: 4 }, `编制单位：${organisation}　截至：${on}`, face.banner);
  sheet.spread({ row: 1, column: 4, columnCount: 2 }, "单位：万元", face.bannerRight);
  headings.forEach((heading, column) => sheet.put(2, column, heading, face.heading));
  sheet.height(2, 24);
  let row = 3;
  for (const { debt, isMethodAssumed, instalments } of schedules) {
    const first = row;
    const title = isMethodAssumed ? `${debt}（按到期一次还本分期付息测算）` : debt;
    for (const { day, principal, interest, outstanding } of instalments) {
      const [repaid, paid] = [new Decimal(principal), new Decimal(interest)];
      const at = (column: number) => addressOf({ row, column });
      sheet.put(row, 0, title, face.text);
      sheet.put(row, 1, day, face.centered);
      sheet.put(row, 2, inTenThousands(repaid), face.amount(2));
      sheet.put(row, 3, inTenThousands(paid), face.amount(2));
      sheet.put(row, 4, inTenThousands(repaid.plus(paid)), face.amount(2), { formula: `${at(2)}+${at(3)}` });
      sheet.put(row, 5, inTenThousands(new Decimal(outstanding)), face.amount(2));
      row += 1;
    }
    putSum(sheet, row, first, instalments);
    row += 1;
  }
  sheet.frame({ row: 2, column: 0, rowCount: row - 2, columnCount });
  ["填表人：", "审核人：", "日期："].forEach((word, index) =>
    sheet.put(row + 1, index * 2, word, face.banner),
  );
  return sheet.build({
    name: repaymentPlanName,
    columnWidths: [36, 13, 16, 16, 17, 17],
    ...listPage(2, { orientation: "portrait", columns: 1 }),
  });
}

function putSum(
  sheet: SheetBuilder,
  row: number,
  first: number,
  instalments: RepaymentPlan["schedules"][number]["instalments"],
): void {
  const sumOf = (part: "principal" | "interest") =>
    instalments.reduce((sum, instalment) => sum.plus(instalment[part]), new Decimal(0));
  const sums = [sumOf("principal"), sumOf("interest"), sumOf("principal").plus(sumOf("interest"))];
  sheet.spread({ row, column: 0, columnCount: 2 }, "小计", face.groupHeading);
  sums.forEach((sum, index) => {
    const column = 2 + index;
    const range = `${addressOf({ row: first, column })}:${addressOf({ row: row - 1, column })}`;
    sheet.put(row, column, inTenThousands(sum), face.amount(2), { formula: `SUM(${range})` });
  });
  sheet.put(row, 5, null, face.amount(2));
}

function inTenThousands(yuan: Decimal): number {
  return fromYuan(yuan, "tenThousandYuan").toNumber();
}
