import { previousExecuted } from "./columns";
import { defineTemplate, type ColumnDefinition, type ItemDefinition } from "../template";

/** “三公”经费 by item, and what is printed beside it. */
export type ThreePublicItem =
  | "total"
  | "overseasVisits"
  | "officialReceptions"
  | "officialVehicles"
  | "vehiclePurchases"
  | "vehicleOperation"
  | "meetings"
  | "training"
  | "agencyOperation";

interface Item {
  readonly key: ThreePublicItem;
  readonly title: string;
  /** What a column of its own says. */
  readonly column: RegExp;
  /** The label over its 小计, where it is printed as a group. */
  readonly group?: RegExp;
  /** What a line of its own says. */
  readonly line: RegExp;
  readonly sumOf?: readonly ThreePublicItem[];
  readonly optional?: boolean;
}

const vehicles = /^公务用?车((购置(费)?(及|和)运行|购置运行)(维护)?(费|经费|费用|支出)?|费)$/;

/** 三公经费 is overseas visits, receptions and vehicles; meetings and training are printed beside it, never in it. */
const items: readonly Item[] = [
  {
    key: "total",
    title: "“三公”经费合计",
    column: /^(合计|总计|三公经费(合计|小计)?)$/,
    line: /^(合计|总计|共计|三公经费(合计|小计|支出)?)$/,
    sumOf: ["overseasVisits", "officialVehicles", "officialReceptions"],
  },
  {
    key: "overseasVisits",
    title: "因公出国（境）费",
    column: /^因公出国\(境\)(费|费用|经费|支出)$/,
    line: /^因公出国\(境\)(费|费用|经费|支出)$/,
  },
  {
    key: "officialReceptions",
    title: "公务接待费",
    column: /^公务接待(费|费用|经费|支出)$/,
    line: /^公务接待(费|费用|经费|支出)$/,
  },
  {
    key: "officialVehicles",
    title: "公务用车购置及运行费小计",
    column: vehicles,
    group: vehicles,
    line: vehicles,
    sumOf: ["vehiclePurchases", "vehicleOperation"],
  },
  {
    key: "vehiclePurchases",
    title: "公务用车购置费",
    column: /^(公务用?车)?购置(费|费用)?$/,
    line: /^(公务用?车)?购置(费|费用)?$/,
  },
  {
    key: "vehicleOperation",
    title: "公务用车运行费",
    column: /^(公务用?车)?运行(维护)?(费|费用)$/,
    line: /^(公务用?车)?运行(维护)?(费|费用)$/,
  },
  {
    key: "meetings",
    title: "会议费",
    column: /^会议费$/,
    line: /^会议费$/,
    optional: true,
  },
  {
    key: "training",
    title: "培训费",
    column: /^培训费$/,
    line: /^培训费$/,
    optional: true,
  },
  {
    key: "agencyOperation",
    title: "机关运行经费",
    column: /^机关运行(经)?费(预算数)?$/,
    line: /^机关运行(经)?费(预算数)?$/,
    optional: true,
  },
];

/** What each item is called. */
export const threePublicItemTitles = Object.fromEntries(
  items.map(({ key, title }) => [key, title]),
) as Readonly<Record<ThreePublicItem, string>>;

/** Money of the other budgets has a table of its own in some provinces. */
const titles = [
  /^(?!(?!.*一般公共预算).*(政府性基金|国有资本经营)).*三公经费(和|及|、)?(会议费|培训费|机关运行(经)?费|、|和|及)*(财政拨款)?(支出)?(预算)?(情况|明细)?表$/,
];

const lastYear = /上年/;
/** 上年决算数 over the items is what became of last year's budget, and not the budget. */
const lastYearsBudget = /上年(?!.*(执行|完成|决算))/;
const change = /增减|增长|比上/;

/** Last year's columns keep the keys of this year's, `previousTotal` for `total`. */
export function previousYearKey(item: ThreePublicItem): string {
  return `previous${item.charAt(0).toUpperCase()}${item.slice(1)}`;
}

/** The item behind such a key; `undefined` for any other key. */
export function itemOfPreviousKey(key: string): ThreePublicItem | undefined {
  return items.find((item) => previousYearKey(item.key) === key)?.key;
}

function columnOf({ key, title, column, group, optional }: Item): ColumnDefinition {
  return {
    key,
    title,
    label: column,
    notUnder: new RegExp(`${lastYear.source}|${change.source}`),
    ...(group ? { group } : {}),
    ...(optional ? { optional } : {}),
  };
}

function lastYearColumnOf({ key, title, column, group }: Item): ColumnDefinition {
  return {
    key: previousYearKey(key),
    title: `上年${title}`,
    label: column,
    under: lastYearsBudget,
    ...(group ? { group } : {}),
    optional: true,
    isLastYear: true,
  };
}

/** “三公”经费和机关运行经费预算表 with its items as columns over one row of amounts. In 万元. */
export const threePublicExpenses = defineTemplate({
  id: "three-public-expenses",
  title: "“三公”经费和机关运行经费预算表",
  titles,
  unit: "tenThousandYuan",
  decimals: 2,
  tellingHeading: /^三公经费预算数$/,
  sections: [
    {
      key: "amounts",
      rows: { by: "single" },
      columns: [...items.map(columnOf), ...items.map(lastYearColumnOf)],
    },
  ],
});

/** 政府性基金预算“三公”经费支出预算表: what the funds pay of the three public expenses, mostly nothing. In 万元. */
export const governmentFundsThreePublic = defineTemplate({
  id: "government-funds-three-public",
  title: "政府性基金预算“三公”经费支出预算表",
  titles: [/政府性基金(预算)?(财政拨款)?三公经费(支出)?(预算)?(情况|明细)?表$/],
  unit: "tenThousandYuan",
  decimals: 2,
  emptyNoteNames: /政府性基金/,
  sections: [
    {
      key: "amounts",
      rows: { by: "single" },
      columns: items.filter(({ optional }) => !optional).map(columnOf),
    },
  ],
});

function lineOf({ key, title, line, sumOf, optional }: Item): ItemDefinition {
  return { key, title, label: line, ...(sumOf ? { sumOf } : {}), ...(optional ? { optional } : {}) };
}

/** 一般公共预算“三公”经费支出情况表 with its items as lines, last year's budget beside this year's. In 万元. */
export const threePublicExpensesByItem = defineTemplate({
  id: "three-public-expenses-by-item",
  title: "“三公”经费支出情况表",
  titles,
  unit: "tenThousandYuan",
  decimals: 2,
  sections: [
    {
      key: "items",
      rows: { by: "item", items: items.map(lineOf) },
      columns: [
        {
          key: "budget",
          title: "本年预算数",
          label: /^(((本年|当年|年初)(年初)?)?(三公经费)?(预算(数|金额|安排)?|金额)|(本年|当年)(数|安排)?)$/,
          notUnder: new RegExp(`${lastYear.source}|${change.source}`),
        },
        {
          key: "previousBudget",
          title: "上年预算数",
          label: /^上年(年初)?(预算)?(数|金额|安排)?$/,
          notUnder: /执行|完成|决算|增减|增长/,
          optional: true,
          isLastYear: true,
        },
        previousExecuted,
      ],
    },
  ],
});
