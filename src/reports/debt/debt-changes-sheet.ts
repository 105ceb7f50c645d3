import { Decimal, sumOf } from "../../finance/money/decimal";
import { fromYuan } from "../../finance/money/unit";
import type { DebtChangeKind } from "../../templates/debt/debt-changes";
import { addressOf } from "../../workbook/address";
import type { NewSheet } from "../../workbook/plan";
import { debtChangeWords, saidChanges } from "./debt-change-words";
import { listPage } from "../sheets/list-page";
import { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";

export const debtChangesName = "债务变动表";

/** The debts that changed since the last audited day; amounts are decimal strings in yuan. */
export interface DebtChangesShown {
  readonly organisation: string;
  readonly on: string;
  readonly since: string | null;
  readonly unchanged: number;
  readonly changed: readonly {
    readonly kind: DebtChangeKind;
    readonly debt: string;
    readonly debtor: string;
    readonly creditor: string;
    readonly audited: string;
    readonly borrowed: string;
    readonly repaid: string;
    readonly closing: string;
    readonly unexplained: string;
  }[];
}

const headings = [
  "序号",
  "债务单位",
  "债权人",
  "项目名称",
  "变动",
  "上次审计日余额",
  "新增",
  "偿还",
  "期末余额",
  "差额",
  "变动原因说明",
];
const columnCount = headings.length;
const headingRow = 3;
const amountColumns = ["audited", "borrowed", "repaid", "closing", "unexplained"] as const;
const firstAmount = 5;

/**
 * The changes of the debt ledger since the last audited day (债务变动表), for the audit: a row a debt, the gap of its
 * roll-forward and the sums as live formulas, and a column for the reason. In 万元.
 */
export function debtChangesSheet(shown: DebtChangesShown): NewSheet {
  const { organisation, on, changed } = shown;
  const sheet = new SheetBuilder();
  sheet.spread({ row: 0, column: 0, columnCount }, debtChangesName, face.title);
  sheet.height(0, 34);
  sheet.spread({ row: 1, column: 0, columnCount }, saidChanges(shown, "zh"), face.leading);
  sheet.height(1, 22);
  sheet.spread({ row: 2, column: 0, columnCount: 8 }, `编制单位：${organisation}　截至：${on}`, face.banner);
  sheet.spread({ row: 2, column: 8, columnCount: 3 }, "单位：万元", face.bannerRight);
  headings.forEach((heading, column) => sheet.put(headingRow, column, heading, face.heading));
  sheet.height(headingRow, 24);
  const first = headingRow + 1;
  changed.forEach((change, index) => {
    const row = first + index;
    sheet.put(row, 0, index + 1, face.centered);
    [change.debtor, change.creditor, change.debt].forEach((text, at) =>
      sheet.put(row, at + 1, text || null, face.text),
    );
    sheet.put(row, 4, debtChangeWords[change.kind].zh, face.centered);
    amountColumns.forEach((key, at) => {
      const formula = key === "unexplained" ? { formula: gapFormula(row) } : {};
      sheet.put(row, firstAmount + at, inTenThousands(new Decimal(change[key])), face.amount(2), formula);
    });
    sheet.put(row, columnCount - 1, null, face.toFill);
    sheet.height(row, 30);
  });
  const last = first + changed.length;
  sheet.spread({ row: last, column: 0, columnCount: firstAmount }, "合计", face.groupHeading);
  amountColumns.forEach((key, at) => {
    const column = firstAmount + at;
    const range = `${addressOf({ row: first, column })}:${addressOf({ row: last - 1, column })}`;
    const sum = sumOf(changed.map((change) => new Decimal(change[key])));
    sheet.put(last, column, inTenThousands(sum), face.amount(2), { formula: `SUM(${range})` });
  });
  sheet.put(last, columnCount - 1, null, face.text);
  sheet.frame({ row: headingRow, column: 0, rowCount: last - headingRow + 1, columnCount });
  ["填表人：", "审核人：", "日期："].forEach((word, index) =>
    sheet.put(last + 2, 1 + index * 3, word, face.banner),
  );
  return sheet.build({
    name: debtChangesName,
    columnWidths: [6, 20, 18, 28, 12, 16, 14, 14, 14, 12, 30],
    ...listPage(headingRow),
  });
}

/** 期末 − 上次审计日 − 新增 + 偿还. */
function gapFormula(row: number): string {
  const [audited, borrowed, repaid, closing] = [0, 1, 2, 3].map((at) =>
    addressOf({ row, column: firstAmount + at }),
  );
  return `${closing}-${audited}-${borrowed}+${repaid}`;
}

function inTenThousands(yuan: Decimal): number {
  return fromYuan(yuan, "tenThousandYuan").toNumber();
}
