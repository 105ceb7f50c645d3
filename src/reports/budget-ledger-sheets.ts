import {
  ledgerColumn,
  type LedgerColumnKey,
  type LedgerContent,
} from "../templates/budget-ledger/ledger-columns";
import { addressOf } from "../workbook/address";
import type { CellStyle, NewSheet } from "../workbook/plan";
import { listPage } from "./sheets/list-page";
import { SheetBuilder } from "./sheets/sheet-builder";
import * as face from "./sheets/sheet-style";
import { lineCount } from "./sheets/text-width";

/** The hand-kept sheets from which a budget is made, as blank forms. */
export const budgetLedgerKinds = ["appropriations", "income", "quotas"] as const;
export type BudgetLedgerKind = (typeof budgetLedgerKinds)[number];

interface LedgerForm {
  readonly name: string;
  readonly columns: readonly LedgerColumnKey[];
  readonly notes: readonly string[];
}

const filling =
  "黄色栏逐行填写，一行一笔；功能科目编码填写7位的项级编码，部门经济科目编码填写5位的款级编码，编码按文本录入。";

const forms: Readonly<Record<BudgetLedgerKind, LedgerForm>> = {
  appropriations: {
    name: "预算明细",
    columns: [
      "unit",
      "functional",
      "functionalName",
      "economic",
      "economicName",
      "nature",
      "project",
      "fund",
      "purchase",
      "purchasedService",
      "amount",
      "previous",
      "remark",
    ],
    notes: [
      `注：1.${filling}`,
      "说明：2.属于政府采购的项目填写货物、工程或服务，属于政府购买服务的填写“是”；不属于的留空。",
    ],
  },
  income: {
    name: "收入明细",
    columns: ["functional", "functionalName", "fund", "amount", "previous", "remark"],
    notes: [
      "注：1.黄色栏逐行填写；功能科目编码填写7位的项级编码，按文本录入。",
      "说明：2.没有本表时，收入按预算明细的资金来源取数。",
    ],
  },
  quotas: {
    name: "定额测算",
    columns: [
      "matter",
      "functional",
      "economic",
      "fund",
      "established",
      "present",
      "counted",
      "norm",
      "amount",
      "previous",
      "remark",
    ],
    notes: [
      `注：1.${filling}`,
      "说明：2.核定数按编制数与实有数孰低计算，超编人员、车辆不予核定；没有编制的事项（如审定取暖面积）只填实有数。",
      "说明：3.本年预算＝核定数×定额标准，作为基本支出计入各表；预算明细中不再重复填列。",
    ],
  },
};

const headingRow = 2;
const framedRows = 30;

const widths: Readonly<Record<LedgerContent, number>> = { code: 14, text: 20, count: 10, amount: 16 };
const styles: Readonly<Record<LedgerContent, CellStyle>> = {
  code: { ...face.code, fill: face.toFillColor },
  text: face.toFill,
  count: { ...face.amount(0), fill: face.toFillColor },
  amount: { ...face.amount(2), fill: face.toFillColor },
};

/** A blank ledger for a year (预算明细、收入明细、定额测算); quotas compute their own amounts. In yuan. */
export function budgetLedgerSheet(
  kind: BudgetLedgerKind,
  { year, organisation }: { readonly year: number; readonly organisation: string },
): NewSheet {
  const { name, columns, notes } = forms[kind];
  const columnCount = columns.length;
  const sheet = new SheetBuilder();
  sheet.spread({ row: 0, column: 0, columnCount }, `${year}年${name}`, face.title);
  sheet.height(0, 34);
  sheet.spread({ row: 1, column: 0, columnCount: columnCount - 2 }, `编制单位：${organisation}`, face.banner);
  sheet.spread({ row: 1, column: columnCount - 2, columnCount: 2 }, "单位：元", face.bannerRight);
  columns.forEach((key, column) => sheet.put(headingRow, column, ledgerColumn(key).heading, face.heading));
  sheet.height(headingRow, 30);
  for (let row = headingRow + 1; row <= headingRow + framedRows; row += 1) {
    columns.forEach((key, column) => {
      const formula = kind === "quotas" ? quotaFormula(key, columns, row) : undefined;
      const { content } = ledgerColumn(key);
      if (formula === undefined) sheet.put(row, column, null, styles[content]);
      else sheet.put(row, column, "", face.amount(content === "amount" ? 2 : 0), { formula });
    });
    sheet.height(row, 18);
  }
  sheet.frame({ row: headingRow, column: 0, rowCount: framedRows + 1, columnCount });
  const width = columns.reduce((sum, key) => sum + widths[ledgerColumn(key).content], 0);
  [...notes, choicesNote(columns)].forEach((note, index) => {
    const row = headingRow + framedRows + 1 + index;
    sheet.spread({ row, column: 0, columnCount }, note, face.note);
    sheet.height(row, lineCount(note, width * 0.95) * 16 + 2);
  });
  return sheet.build({
    name,
    columnWidths: columns.map((key) => widths[ledgerColumn(key).content]),
    ...listPage(headingRow),
  });
}

/** 核定数＝编制数与实有数孰低；本年预算＝核定数×定额标准. Empty until there is something to count. */
function quotaFormula(
  key: LedgerColumnKey,
  columns: readonly LedgerColumnKey[],
  row: number,
): string | undefined {
  const at = (column: LedgerColumnKey) => addressOf({ row, column: columns.indexOf(column) });
  if (key === "counted") {
    const heads = `${at("established")}:${at("present")}`;
    return `IF(COUNT(${heads})=0,"",MIN(${heads}))`;
  }
  if (key === "amount")
    return `IF(OR(${at("counted")}="",${at("norm")}=""),"",ROUND(${at("counted")}*${at("norm")},2))`;
  return undefined;
}

/** What columns with a fixed set of answers take. */
function choicesNote(columns: readonly LedgerColumnKey[]): string {
  const answers = columns.flatMap((key) => {
    const { heading, words } = ledgerColumn(key);
    return words
      ? [
          `${heading}：${Object.values(words)
            .map(({ choice }) => choice)
            .join("、")}`,
        ]
      : [];
  });
  return `说明：可填内容——${answers.join("；")}。`;
}
