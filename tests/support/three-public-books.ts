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
