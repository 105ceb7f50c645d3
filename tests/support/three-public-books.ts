import type { ThreePublicCount } from "../../src/templates/three-public/counts";
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

/** What stands in 机构运行信息表 where it is not as usual; `null` leaves the cell blank. */
export type OperationInformation = Readonly<
  Partial<
    Record<ThreePublicCount | "overseasVisits" | "vehiclePurchases" | "officialReceptions", number | null>
  >
>;

/** F03 机构运行信息表 of a unit that bought one vehicle for 180,000 yuan, runs three and received twelve times; in yuan. */
export function operationInformationRows(changes: OperationInformation = {}): SheetRows {
  const {
    overseasVisits = 0,
    vehiclePurchases = 180_000,
    officialReceptions = 8_000,
    visitGroups = 0,
    visitPersons = 0,
    vehiclesPurchased = 1,
    vehiclesHeld = 3,
    receptionBatches = 12,
    receptionPersons = 120,
  } = changes;
  const vehicles = (vehiclePurchases ?? 0) + 32_000;
  return [
    ["2024年度机构运行信息表"],
    ["编制单位：云溪县档案馆", null, null, null, null, "金额单位：元"],
    ["项目", "行次", "统计数", "项目", "行次", "统计数"],
    ["一、“三公”经费支出", 1, null, "二、机关运行经费", 20, 250_000],
    [
      "（一）支出合计",
      2,
      (overseasVisits ?? 0) + vehicles + (officialReceptions ?? 0),
      "（一）行政单位",
      21,
      250_000,
    ],
    ["1．因公出国（境）费", 3, overseasVisits, "（二）参照公务员法管理事业单位", 22, 0],
    ["2．公务用车购置及运行维护费", 4, vehicles, "三、国有资产占用情况", 23, null],
    ["（1）公务用车购置费", 5, vehiclePurchases, "（一）车辆数合计（辆）", 24, vehiclesHeld],
    ["（2）公务用车运行维护费", 6, 32_000],
    ["3．公务接待费", 7, officialReceptions],
    ["（二）相关统计数", 8, null],
    ["1．因公出国（境）团组数（个）", 9, visitGroups],
    ["2．因公出国（境）人次数（人）", 10, visitPersons],
    ["3．公务用车购置数（辆）", 11, vehiclesPurchased],
    ["4．公务用车保有量（辆）", 12, vehiclesHeld],
    ["5．国内公务接待批次（个）", 13, receptionBatches],
    ["6．国内公务接待人次（人）", 14, receptionPersons],
  ];
}
