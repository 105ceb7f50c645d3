import { builtInClassification } from "../../finance/classification/built-in-classification";
import type { ClassificationEntry } from "../../finance/classification/classification";
import { foldLabel } from "../headings";
import { defineTemplate, type ColumnDefinition } from "../template";
import { totalRow } from "./columns";

const entries = builtInClassification().entriesOf("departmentEconomic");
const classes = entries.filter(({ code }) => code.length === 3);

/** Any name the item has or had, as headings are compared. */
function namesOf({ name, oldNames }: ClassificationEntry): string {
  const names = [name, ...oldNames.map((old) => old.name)].map((each) =>
    foldLabel(each).replace(/[()]/g, "\\$&"),
  );
  return `(${names.join("|")})`;
}

function itemsOf(code: string): readonly ClassificationEntry[] {
  return entries.filter((entry) => entry.code.length === 5 && entry.code.startsWith(code));
}

/** A class with its 小计, then its items; 房屋建筑物购建 and others stand under two classes. */
function columnsOf(entry: ClassificationEntry): readonly ColumnDefinition[] {
  const group = new RegExp(`^${namesOf(entry)}$`);
  const items = itemsOf(entry.code).map((item): ColumnDefinition => ({
    key: item.code,
    title: { zh: item.name, en: item.code },
    label: new RegExp(`^${namesOf(item)}$`),
    under: group,
    optional: true,
  }));
  const sum: ColumnDefinition = {
    key: entry.code,
    title: { zh: entry.name, en: entry.code },
    label: group,
    group,
    sumOf: items.map(({ key }) => key),
    ...(["301", "302"].includes(entry.code) ? {} : { optional: true }),
  };
  return [sum, ...items];
}

/**
 * 一般公共预算财政拨款基本支出决算明细表 (Z08_1, 财决08-1表) of the report-maker: basic expenditure by functional item at
 * the left and by economic item over the top, each column's key its economic code. In 元.
 */
export const basicExpenditureDetail = defineTemplate({
  id: "basic-expenditure-detail",
  title: {
    zh: "一般公共预算财政拨款基本支出决算明细表",
    en: "Detail of the final account of basic expenditure",
  },
  titles: [/一般公共预算(财政拨款)?基本支出决算明细表$/],
  unit: "yuan",
  decimals: 2,
  assumed: "栏次按部门预算支出经济分类的类、款名称，类下先列小计；各年度报表的款有增减",
  sections: [
    {
      key: "rows",
      rows: { by: "code", kind: "functional", total: totalRow },
      columns: [
        {
          key: "total",
          title: { zh: "合计", en: "Total" },
          label: /^(合计|总计|本年支出合计)$/,
          notUnder: new RegExp(`^(${classes.map(namesOf).join("|")})$`),
          sumOf: classes.map(({ code }) => code),
        },
        ...classes.flatMap(columnsOf),
      ],
    },
  ],
});
