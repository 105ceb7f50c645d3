import {
  defineTemplate,
  type ColumnDefinition,
  type ItemDefinition,
  type SectionDefinition,
} from "../template";

/** “三公”经费 by item, as the final accounts print it. */
export type ThreePublicAccountItem =
  | "total"
  | "overseasVisits"
  | "officialVehicles"
  | "vehiclePurchases"
  | "vehicleOperation"
  | "officialReceptions";

interface Item {
  readonly key: ThreePublicAccountItem;
  readonly title: string;
  readonly label: RegExp;
  readonly group?: RegExp;
  /** What a line of its own says, where it says it otherwise. */
  readonly line?: RegExp;
  readonly sumOf?: readonly ThreePublicAccountItem[];
}

const vehicles = /^公务用?车购置(费)?(及|和)运行(维护)?费(小计|合计)?$/;

const items: readonly Item[] = [
  {
    key: "total",
    title: "“三公”经费合计",
    label: /^(合计|总计)$/,
    line: /^(合计|总计|三公经费(财政拨款)?(支出)?(合计|总计|小计)?)$/,
    sumOf: ["overseasVisits", "officialVehicles", "officialReceptions"],
  },
  {
    key: "overseasVisits",
    title: "因公出国（境）费",
    label: /^因公出国\(境\)(费|费用|经费)$/,
  },
  {
    key: "officialVehicles",
    title: "公务用车购置及运行维护费小计",
    label: vehicles,
    group: vehicles,
    sumOf: ["vehiclePurchases", "vehicleOperation"],
  },
  {
    key: "vehiclePurchases",
    title: "公务用车购置费",
    label: /^(公务用?车)?购置费$/,
  },
  {
    key: "vehicleOperation",
    title: "公务用车运行维护费",
    label: /^(公务用?车)?运行(维护)?费$/,
  },
  {
    key: "officialReceptions",
    title: "公务接待费",
    label: /^公务接待(费|费用|经费)$/,
  },
];

/** The items in the order the forms print them. */
export const threePublicAccountItems: readonly ThreePublicAccountItem[] = items.map(({ key }) => key);

const measures = {
  budget: { title: "预算数", label: /^(全年|年初)?预算(数|金额)$/ },
  account: { title: "决算数", label: /^决算(数|金额)$/ },
} as const;

/** Which number of an item: what was planned, or what was spent. */
export type ThreePublicMeasure = keyof typeof measures;

function titleOf({ title }: Item, measure: ThreePublicMeasure): string {
  return `${title}${measures[measure].title}`;
}

/** 预算数 and 决算数 side by side under each item. */
function underItems(measure: ThreePublicMeasure): SectionDefinition {
  const { label } = measures[measure];
  const columnOf = (item: Item): ColumnDefinition => ({
    key: item.key,
    title: titleOf(item, measure),
    label,
    under: item.key === "officialVehicles" ? new RegExp(`${vehicles.source}|^小计$`) : item.label,
    ...(item.key === "officialVehicles" ? { notUnder: /^(公务用?车)?(购置|运行(维护)?)费$/ } : {}),
    ...(item.sumOf ? { sumOf: item.sumOf } : {}),
  });
  return { key: measure, rows: { by: "single" }, columns: items.map(columnOf) };
}

/** All items under 预算数, and again under 决算数. */
function overItems(measure: ThreePublicMeasure): SectionDefinition {
  const columnOf = (item: Item): ColumnDefinition => ({
    key: item.key,
    title: titleOf(item, measure),
    label: item.label,
    ...(item.group ? { group: item.group } : {}),
    ...(item.sumOf ? { sumOf: item.sumOf } : {}),
  });
  return {
    key: measure,
    heading: measures[measure].label,
    rows: { by: "single" },
    columns: items.map(columnOf),
  };
}

const titles = [/^(?!.*(政府性基金|国有资本经营)).*三公经费(财政拨款)?(支出)?决算(情况|明细)?表$/];

/** 07 财政拨款“三公”经费支出决算表, 预算数 and 决算数 under each item. */
export const threePublicAccount = defineTemplate({
  id: "three-public-account",
  title: "财政拨款“三公”经费支出决算表",
  titles,
  unit: "tenThousandYuan",
  decimals: 2,
  sections: [underItems("budget"), underItems("account")],
});

/** The same with the items under 预算数 and again under 决算数. */
export const threePublicAccountByMeasure = defineTemplate({
  id: "three-public-account-by-measure",
  title: "财政拨款“三公”经费支出决算表（预算数、决算数分列）",
  titles,
  unit: "tenThousandYuan",
  decimals: 2,
  sections: [overItems("budget"), overItems("account")],
});

const change = /增减|增长|比上/;

function lineOf({ key, title, label, line = label, sumOf }: Item): ItemDefinition {
  return { key, title, label: line, ...(sumOf ? { sumOf } : {}) };
}

/** The same with its items as lines: 预算数 | 决算数, or 上年 | 本年 | 增减, which are both what was spent. */
export const threePublicAccountByItem = defineTemplate({
  id: "three-public-account-by-item",
  title: "“三公”经费支出决算表（按项目分行）",
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
          title: measures.budget.title,
          label: /^(本年|当年|全年|年初)?(年初|调整|全年)?预算(数|金额)$/,
          notUnder: change,
          optional: true,
        },
        {
          key: "account",
          title: measures.account.title,
          label: /^((本年|当年)?(支出)?(决算|执行)(数|金额)|(本年|当年)(数|金额|支出)?)$/,
          notUnder: change,
        },
        {
          key: "previousAccount",
          title: "上年决算数",
          label: /^上年(支出)?((决算|执行)?(数|金额)|支出)?$/,
          notUnder: change,
          optional: true,
          isLastYear: true,
        },
      ],
    },
  ],
});
