import { addressOf } from "../../workbook/address";
import type { NewCell, NewSheet } from "../../workbook/plan";
import type { CellValue } from "../../workbook/snapshot";

/** An error planted in the sample: where, what it is, and the rule that must find it there. */
export interface PlantedError {
  readonly sheet: string;
  readonly address: string;
  readonly rule: string;
  readonly messageId: string;
  readonly what: string;
}

interface Plant extends PlantedError {
  readonly change: (before: CellValue) => Pick<NewCell, "value" | "isError">;
}

const becomes = (value: CellValue) => () => ({ value });
const replaces = (from: string | RegExp, to: string) => (before: CellValue) => ({
  value: String(before).replace(from, to),
});
const adds = (more: number) => (before: CellValue) => ({ value: Number((Number(before) + more).toFixed(2)) });

/** A dozen and more slips of the hand, each of another kind, in the unit's book. */
const plants: readonly Plant[] = [
  {
    sheet: "封面",
    address: "A5",
    rule: "unit-name-agrees",
    messageId: "otherName",
    what: "封面留有其他单位的名称",
    change: becomes("预算单位：云岭县观鸟站"),
  },
  {
    sheet: "目录",
    address: "A10",
    rule: "years-agree",
    messageId: "contentsYear",
    what: "目录中一张表的年份是上年",
    change: replaces("2026年", "2025年"),
  },
  {
    sheet: "单位机构设置",
    address: "A3",
    rule: "no-placeholders",
    messageId: "placeholder",
    what: "模板中的XX没有填写",
    change: replaces("3个内设机构", "XX个内设机构"),
  },
  {
    sheet: "单位编制说明",
    address: "A13",
    rule: "text-agrees-with-tables",
    messageId: "differs",
    what: "职业年金缴费多录一位数字",
    change: replaces("69.63万元", "669.63万元"),
  },
  {
    sheet: "单位编制说明",
    address: "A16",
    rule: "text-agrees-with-tables",
    messageId: "truncated",
    what: "住房公积金截去尾数，没有四舍五入",
    change: replaces("104.45万元", "104.44万元"),
  },
  {
    sheet: "单位收支总表",
    address: "G11",
    rule: "no-error-values",
    messageId: "errorValue",
    what: "公式失效，显示#REF!",
    change: () => ({ value: "#REF!", isError: true }),
  },
  {
    sheet: "单位收入总表",
    address: "A2",
    rule: "years-agree",
    messageId: "titleYear",
    what: "表的标题沿用上年",
    change: replaces("2026年", "2025年"),
  },
  {
    sheet: "单位收入总表",
    address: "F18",
    rule: "amounts-are-numbers",
    messageId: "textAmount",
    what: "金额存为文本，用了全角数字",
    change: becomes("１３９２６４８.１６"),
  },
  {
    sheet: "单位支出总表",
    address: "F14",
    rule: "expenditure-table-adds-up",
    messageId: "wrongAmount",
    what: "基本支出错填，与合计和上级科目不符",
    change: becomes(78050),
  },
  {
    sheet: "单位财政拨款收支总表",
    address: "E10",
    rule: "fiscal-appropriation-summary-adds-up",
    messageId: "wrongAmount",
    what: "一般公共预算栏相差0.34元",
    change: adds(0.34),
  },
  {
    sheet: "单位一般公共预算拨款表",
    address: "D22",
    rule: "code-matches-name",
    messageId: "differentName",
    what: "科目名称与编码不符",
    change: becomes("公务员医疗补助"),
  },
  {
    sheet: "单位国有资本经营预算拨款表",
    address: "A11",
    rule: "empty-table-has-its-note",
    messageId: "wrongBudget",
    what: "空表说明写成另一本预算",
    change: replaces("国有资本经营预算", "政府性基金预算"),
  },
  {
    sheet: "单位基本支出明细表",
    address: "B11",
    rule: "code-matches-name",
    messageId: "lostZero",
    what: "科目编码少了前面的零",
    change: becomes("2"),
  },
  {
    sheet: "单位基本支出明细表",
    address: "F4",
    rule: "unit-fits-magnitude",
    messageId: "unitSlip",
    what: "表上的单位写成万元",
    change: replaces("元", "万元"),
  },
];

/** The errors of the sample, without how they were made. */
export const plantedErrors: readonly PlantedError[] = plants.map(
  ({ change: _change, ...planted }) => planted,
);

/** The book with every error planted, or some of them; one that changes nothing is an error of ours. */
export function plantErrors(
  book: readonly NewSheet[],
  isWanted: (planted: PlantedError) => boolean = () => true,
): NewSheet[] {
  const wanted = plants.filter(isWanted);
  const left = new Set(wanted);
  const planted = book.map((sheet) => {
    const here = wanted.filter((plant) => plant.sheet === sheet.name);
    const cells = sheet.cells.map((cell) => {
      const plant = here.find(({ address }) => address === addressOf(cell));
      if (!plant) return cell;
      const changed = { ...cell, ...plant.change(cell.value) };
      if (changed.value !== cell.value) left.delete(plant);
      return changed;
    });
    return { ...sheet, cells };
  });
  const [missing] = left;
  if (missing) throw new Error(`Nothing changed at ${missing.sheet}!${missing.address}.`);
  return planted;
}
