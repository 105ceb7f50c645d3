import type { SheetRows } from "./book";
import { smallBudget } from "./small-budget";

/** 合计, 出国, 接待, 车小计, 购置, 运行, 机关运行, in 万元. */
export type ThreePublicRow = readonly (number | null)[];

/** The small invented budget of a year with these three public expenses. */
export function budgetOfYear(year: number, row: ThreePublicRow): Readonly<Record<string, SheetRows>> {
  const sheets = smallBudget();
  sheets["三公"]![6] = [...row];
  return Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => [
      name,
      rows.map((cells) =>
        cells.map((value) => (typeof value === "string" ? value.replace(/2025/g, String(year)) : value)),
      ),
    ]),
  );
}

/** 一般公共预算“三公”经费支出情况表 of a year, last year's budget beside this one's, in 万元. */
export function byItemOfYear(
  year: number,
  lines: readonly (readonly [label: string, previous: number | null, budget: number | null])[],
  { title = "一般公共预算“三公”经费支出情况表", organisation = "云溪县档案馆" } = {},
): SheetRows {
  return [
    [`${year}年${title}`],
    [`编制单位：${organisation}`, null, "单位：万元"],
    ["项目", "上年预算数", "本年预算数"],
    ...lines,
  ];
}

/** An execution sheet: 公务接待费 with a budget of 8 and 公务用车运行费 with one of 12 万元, and what stands under the headings. */
export function executionRows(
  title: string,
  headings: readonly string[],
  [receptions, vehicles]: readonly [readonly (number | null)[], readonly (number | null)[]],
): SheetRows {
  return [
    [title],
    ["编制单位：云溪县档案馆", null, "单位：万元"],
    ["项目", "全年预算数", ...headings],
    ["1.公务接待费", 8, ...receptions],
    ["2.公务用车运行费", 12, ...vehicles],
  ];
}

/** The small budget with a 财政拨款支出表 whose 公务接待费, basic and project money together, is so many yuan. */
export function budgetWithAllMoney(receptions: number): Readonly<Record<string, SheetRows>> {
  const 经济: SheetRows = [
    ["表六：部门财政拨款支出表（分经济科目分类）"],
    ["单位：元"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    ["302", "商品和服务支出", receptions, 0, receptions],
    ["30217", "公务接待费", receptions, 0, receptions],
    ["合计", null, receptions, 0, receptions],
  ];
  return { ...smallBudget(), 经济 };
}
