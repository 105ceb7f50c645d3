import type { ItemDefinition, SectionDefinition } from "../template";
import { accountColumn } from "./columns";
import { anyNameOf, economicClasses } from "./economic-classes";
import { optionalLine as line } from "./optional-line";

const byNature: readonly ItemDefinition[] = [
  line("basic", "基本支出", /^基本支出$/, ["personnel", "operating"]),
  line("personnel", "人员经费", /^人员(经费|支出)$/),
  line("operating", "公用经费", /^(日常)?公用(经费|支出)$/),
  line("project", "项目支出", /^项目支出$/),
  line("remittedToHigherLevel", "上缴上级支出", /^上缴上级支出$/),
  line("ancillaryBusiness", "经营支出", /^(事业单位)?经营支出$/),
  line("subsidiesToSubordinateUnits", "对附属单位补助支出", /^对附属单位补助支出$/),
];

const byEconomicClass: readonly ItemDefinition[] = economicClasses.map((entry) =>
  line(entry.code, entry.name, new RegExp(`^${anyNameOf(entry)}$`)),
);

const totals: readonly ItemDefinition[] = [
  line(
    "economicTotal",
    "经济分类支出合计",
    /^(支出)?经济分类(支出)?合计$/,
    byEconomicClass.map(({ key }) => key),
  ),
  line("currentYearTotal", "本年支出合计", /^本年支出(合计|小计)?$/, [
    "basic",
    "project",
    "remittedToHigherLevel",
    "ancillaryBusiness",
    "subsidiesToSubordinateUnits",
  ]),
  line("surplusDistributed", "结余分配", /^结余分配$/),
  line("carryForward", "年末结转和结余", /^年末结转(和?结余)?$/),
  line("total", "支出总计", /^(支出)?总计$/, ["currentYearTotal", "surplusDistributed", "carryForward"]),
];

/**
 * The third block of the report-maker's 收入支出决算总表 (Z01): expenditure by nature and economic class (按支出性质和经济分类),
 * beside the one by function and under the same heading. Published forms leave it out.
 */
export const expenditureByNature: SectionDefinition = {
  key: "expenditureByNature",
  heading: /支出/,
  block: 1,
  isOptional: true,
  columns: [accountColumn],
  rows: { by: "item", items: [...byNature, ...byEconomicClass, ...totals] },
};
