import type { ClassificationEntry } from "../../finance/classification/classification";
import { defineTemplate, type ColumnDefinition, type Template } from "../template";
import { totalRow } from "./columns";
import { anyNameOf, economicClasses, economicItemsOf } from "./economic-classes";

/** A class with its 小计, then its items; 房屋建筑物购建 and others stand under two classes. */
function columnsOf(entry: ClassificationEntry): readonly ColumnDefinition[] {
  const group = new RegExp(`^${anyNameOf(entry)}$`);
  const items = economicItemsOf(entry.code).map((item): ColumnDefinition => ({
    key: item.code,
    title: item.name,
    label: new RegExp(`^${anyNameOf(item)}$`),
    under: group,
    optional: true,
  }));
  const sum: ColumnDefinition = {
    key: entry.code,
    title: entry.name,
    label: group,
    group,
    sumOf: items.map(({ key }) => key),
    ...(["301", "302"].includes(entry.code) ? {} : { optional: true }),
  };
  return [sum, ...items];
}

/** Each column's key is its economic code. */
const columns: readonly ColumnDefinition[] = [
  {
    key: "total",
    title: "合计",
    label: /^(合计|总计|本年支出合计)$/,
    notUnder: new RegExp(`^(${economicClasses.map(anyNameOf).join("|")})$`),
    sumOf: economicClasses.map(({ code }) => code),
  },
  ...economicClasses.flatMap(columnsOf),
];

function detail(form: Pick<Template, "id" | "title" | "titles">): Template {
  return defineTemplate({
    ...form,
    unit: "yuan",
    decimals: 2,
    sections: [{ key: "rows", rows: { by: "code", kind: "functional", total: totalRow }, columns }],
  });
}

/** 支出决算明细表 (Z05, 财决05表): basic, project and ancillary business expenditure of all money together. */
export const expenditureDetail = detail({
  id: "expenditure-detail",
  title: "支出决算明细表",
  titles: [/(?<!收入|拨款|基本|项目|经营|经费|基金|预算)支出决算明细表$/],
});

/** 基本支出决算明细表 (Z05_1, 财决05-1表): of all money. */
export const basicDetailOfAllMoney = detail({
  id: "basic-expenditure-detail-of-all-money",
  title: "基本支出决算明细表",
  titles: [/(?<!拨款|预算)基本支出决算明细表$/],
});

/** 项目支出决算明细表 (Z05_2, 财决05-2表): of all money. */
export const projectDetailOfAllMoney = detail({
  id: "project-expenditure-detail-of-all-money",
  title: "项目支出决算明细表",
  titles: [/(?<!拨款|预算)项目支出决算明细表$/],
});

/** 经营支出决算明细表 (Z05_3, 财决05-3表). */
export const ancillaryBusinessDetail = detail({
  id: "ancillary-business-detail",
  title: "经营支出决算明细表",
  titles: [/(?<!资本)经营支出决算明细表$/],
});

/** 一般公共预算财政拨款支出决算明细表 (Z08, 财决08表): basic and project expenditure together. */
export const generalPublicBudgetDetail = detail({
  id: "general-public-budget-detail",
  title: "一般公共预算财政拨款支出决算明细表",
  titles: [/一般公共预算(财政拨款)?支出决算明细表$/],
});

/** 一般公共预算财政拨款基本支出决算明细表 (Z08_1, 财决08-1表). */
export const basicExpenditureDetail = detail({
  id: "basic-expenditure-detail",
  title: "一般公共预算财政拨款基本支出决算明细表",
  titles: [/一般公共预算(财政拨款)?基本支出决算明细表$/],
});

/** 一般公共预算财政拨款项目支出决算明细表 (Z08_2, 财决08-2表). */
export const projectExpenditureDetail = detail({
  id: "project-expenditure-detail",
  title: "一般公共预算财政拨款项目支出决算明细表",
  titles: [/一般公共预算(财政拨款)?项目支出决算明细表$/],
});

/**
 * The report-maker's forms of expenditure in detail (明细表, Z05 and Z08 with their parts): functional items at the left,
 * economic items over the top. In 元.
 */
export const expenditureDetails: readonly Template[] = [
  expenditureDetail,
  basicDetailOfAllMoney,
  projectDetailOfAllMoney,
  ancillaryBusinessDetail,
  generalPublicBudgetDetail,
  basicExpenditureDetail,
  projectExpenditureDetail,
];
