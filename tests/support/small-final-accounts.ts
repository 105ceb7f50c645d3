import type { BudgetSheets } from "./small-budget";

const organisation = "云溪县档案馆";

type Row = (string | number | null)[];

const head = (title: string, width: number): Row[] => [
  [title],
  [`部门：${organisation}`, ...Array<null>(width - 2).fill(null), "单位：万元"],
];

const names: Readonly<Record<string, string>> = {
  "201": "一般公共服务支出",
  "20126": "档案事务",
  "2012601": "行政运行",
  "2012604": "档案馆",
  "208": "社会保障和就业支出",
  "20805": "行政事业单位养老支出",
  "2080505": "机关事业单位基本养老保险缴费支出",
  "212": "城乡社区支出",
  "21208": "国有土地使用权出让收入安排的支出",
  "2120899": "其他国有土地使用权出让收入安排的支出",
  "221": "住房保障支出",
  "22102": "住房改革支出",
  "2210201": "住房公积金",
};

/** Rows by code; a 款 that is not given repeats its only 项, and a 类 its only 款. */
function byCode(title: string, columns: string[], total: number[], amounts: Record<string, number[]>): Row[] {
  const codes = Object.keys(names).filter((code) =>
    Object.keys(amounts).some((item) => item.startsWith(code)),
  );
  const amountOf = (code: string): number[] => {
    const longer = Object.keys(amounts).filter((item) => item.startsWith(code));
    return amounts[code] ?? amounts[longer.sort((a, b) => a.length - b.length)[0]!]!;
  };
  return [
    ...head(title, 2 + columns.length),
    ["项目"],
    ["功能分类科目编码", "科目名称", ...columns],
    ["合计", null, ...total],
    ...codes.map((code): Row => [code, names[code]!, ...amountOf(code)]),
  ];
}

const classLines: Row[] = [
  ["一、一般公共服务支出"],
  ["二、社会保障和就业支出"],
  ["三、城乡社区支出"],
  ["四、住房保障支出"],
];

/** 收入 = 支出 = 275.50 万元, with balances, own income and money of government-managed funds. Printed in 万元. */
export function smallFinalAccounts(): BudgetSheets {
  const pad = (row: Row, width: number): Row => [...row, ...Array<null>(width - row.length).fill(null)];
  const beside = (left: Row[], right: Row[], width: number): Row[] =>
    Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [
      ...pad(left[i] ?? [], width),
      ...(right[i] ?? []),
    ]);
  const withAmounts = (lines: Row[], amounts: Row[]) => lines.map((line, i) => [...line, ...amounts[i]!]);
  return {
    "01": [
      ...head("收入支出决算总表", 4),
      ["收入", null, "支出"],
      ["项目", "决算数", "项目", "决算数"],
      ...beside(
        [
          ["一、一般公共预算财政拨款收入", 245.5],
          ["二、政府性基金预算财政拨款收入", 10],
          ["三、国有资本经营预算财政拨款收入"],
          ["四、上级补助收入"],
          ["五、事业收入", 5],
          ["六、经营收入"],
          ["七、附属单位上缴收入"],
          ["八、其他收入", 1],
          ["本年收入合计", 261.5],
          ["使用非财政拨款结余（含专用结余）", 2],
          ["年初结转和结余", 12],
          ["总计", 275.5],
        ],
        [
          ...withAmounts(classLines, [[207.5], [30], [15.25], [20]]),
          ...Array<Row>(4).fill([]),
          ["本年支出合计", 272.75],
          ["结余分配", 0.5],
          ["年末结转和结余", 2.25],
          ["总计", 275.5],
        ],
        2,
      ),
    ],
    "02": byCode(
      "收入决算表",
      [
        "本年收入合计",
        "财政拨款收入",
        "上级补助收入",
        "事业收入",
        "经营收入",
        "附属单位上缴收入",
        "其他收入",
      ],
      [261.5, 255.5, 0, 5, 0, 0, 1],
      {
        "201": [201.5, 195.5, 0, 5, 0, 0, 1],
        "2012601": [115.5, 115.5, 0, 0, 0, 0, 0],
        "2012604": [86, 80, 0, 5, 0, 0, 1],
        "20126": [201.5, 195.5, 0, 5, 0, 0, 1],
        "2080505": [30, 30, 0, 0, 0, 0, 0],
        "2120899": [10, 10, 0, 0, 0, 0, 0],
        "2210201": [20, 20, 0, 0, 0, 0, 0],
      },
    ),
    "03": byCode(
      "支出决算表",
      ["本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"],
      [272.75, 170.5, 102.25, 0, 0, 0],
      {
        "201": [207.5, 120.5, 87, 0, 0, 0],
        "20126": [207.5, 120.5, 87, 0, 0, 0],
        "2012601": [120.5, 120.5, 0, 0, 0, 0],
        "2012604": [87, 0, 87, 0, 0, 0],
        "2080505": [30, 30, 0, 0, 0, 0],
        "2120899": [15.25, 0, 15.25, 0, 0, 0],
        "2210201": [20, 20, 0, 0, 0, 0],
      },
    ),
    "04": [
      ...head("财政拨款收入支出决算总表", 7),
      ["收入", null, "支出"],
      [
        "项目",
        "决算数",
        "项目",
        "合计",
        "一般公共预算财政拨款",
        "政府性基金预算财政拨款",
        "国有资本经营预算财政拨款",
      ],
      ...beside(
        [
          ["一、一般公共预算财政拨款", 245.5],
          ["二、政府性基金预算财政拨款", 10],
          ["三、国有资本经营预算财政拨款"],
          [],
          ["本年收入合计", 255.5],
          ["年初财政拨款结转和结余", 12],
          ["一、一般公共预算财政拨款", 6],
          ["二、政府性基金预算财政拨款", 6],
          ["三、国有资本经营预算财政拨款"],
          ["总计", 267.5],
        ],
        [
          ...withAmounts(classLines, [
            [200.5, 200.5],
            [30, 30],
            [15.25, null, 15.25],
            [20, 20],
          ]),
          ["本年支出合计", 265.75, 250.5, 15.25],
          ["年末财政拨款结转和结余", 1.75, 1, 0.75],
          ...Array<Row>(3).fill([]),
          ["总计", 267.5, 251.5, 16],
        ],
        2,
      ),
    ],
    "05": byCode("一般公共预算财政拨款支出决算表", ["合计", "基本支出", "项目支出"], [250.5, 170.5, 80], {
      "201": [200.5, 120.5, 80],
      "20126": [200.5, 120.5, 80],
      "2012601": [120.5, 120.5, 0],
      "2012604": [80, 0, 80],
      "2080505": [30, 30, 0],
      "2210201": [20, 20, 0],
    }),
    "06": [
      ...head("一般公共预算财政拨款基本支出决算表", 6),
      ["经济分类科目编码", "科目名称", "决算数", "经济分类科目编码", "科目名称", "决算数"],
      ["301", "工资福利支出", 140.5, "302", "商品和服务支出", 23],
      ["30101", "基本工资", 90.5, "30201", "办公费", 19],
      ["30108", "机关事业单位基本养老保险缴费", 30, "30217", "公务接待费", 0.8],
      ["30113", "住房公积金", 20, "30231", "公务用车运行维护费", 3.2],
      ["303", "对个人和家庭的补助", 5, "310", "资本性支出", 2],
      ["30302", "退休费", 5, "31002", "办公设备购置", 2],
      ["人员经费合计", null, 145.5, "公用经费合计", null, 25],
    ],
    "07": [
      ...head("财政拨款“三公”经费支出决算表", 12),
      [
        "合计",
        null,
        "因公出国（境）费",
        null,
        "公务用车购置及运行维护费小计",
        null,
        "公务用车购置费",
        null,
        "公务用车运行维护费",
        null,
        "公务接待费",
      ],
      Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? "预算数" : "决算数")),
      [6, 4, 0, 0, 5, 3.2, 0, 0, 5, 3.2, 1, 0.8],
    ],
    "08": [
      ...byCode(
        "政府性基金预算财政拨款收入支出决算表",
        ["年初结转和结余", "本年收入", "本年支出合计", "基本支出", "项目支出", "年末结转和结余"],
        [6, 10, 15.25, 0, 15.25, 0.75],
        { "2120899": [6, 10, 15.25, 0, 15.25, 0.75] },
      ),
    ],
    "09": [
      ...head("国有资本经营预算财政拨款收入支出决算表", 8),
      [
        "功能分类科目编码",
        "科目名称",
        "年初结转和结余",
        "本年收入",
        "本年支出合计",
        "基本支出",
        "项目支出",
        "年末结转和结余",
      ],
      [`说明：${organisation}本年度没有国有资本经营预算财政拨款收入和支出，故本表无数据。`],
    ],
    决算情况说明: [
      [`第三部分${organisation}2024年度部门决算情况说明`],
      ["一、收入支出决算总体情况说明"],
      [`${organisation}2024年度收入支出总计275.50万元。`],
      ["二、支出决算情况说明"],
      ["本年支出合计272.75万元，其中：基本支出170.50万元，占62.51%；项目支出102.25万元，占37.49%。"],
      ["三、一般公共预算财政拨款支出决算情况说明"],
      ["一般公共预算财政拨款支出250.50万元，占本年支出合计的91.84%。"],
      [
        "1、一般公共服务支出（类）档案事务（款）行政运行（项）。全年预算为121.00万元，支出决算为120.50万元。决算数小于全年预算数的主要原因：人员变动。",
      ],
      ["四、一般公共预算财政拨款基本支出决算情况说明"],
      ["一般公共预算财政拨款基本支出170.50万元。其中：人员经费145.50万元；公用经费25.00万元。"],
      ["五、其他重要事项的情况说明"],
      ["机关运行经费支出25.00万元。"],
    ],
  };
}

/** The same with one cell of one sheet changed. */
export function smallFinalAccountsWith(
  sheet: string,
  row: number,
  column: number,
  value: string | number | null,
): BudgetSheets {
  const sheets = smallFinalAccounts();
  const line = sheets[sheet]![row]!;
  while (line.length <= column) line.push(null);
  line[column] = value;
  return sheets;
}

/** The nine forms as they are handed out, without any amount. */
export function blankFinalAccounts(): BudgetSheets {
  const { 决算情况说明: _text, ...forms } = smallFinalAccounts();
  return Object.fromEntries(
    Object.entries(forms).map(([name, rows]) => [
      name,
      rows.map((row) => row.map((value) => (typeof value === "number" ? null : value))),
    ]),
  );
}

/** The report-maker's 机构运行信息表 of the same unit, in yuan. */
export function operationInformation(): Row[] {
  return [
    ["F03 机构运行信息表"],
    [`编制单位：${organisation}`, null, null, "金额单位：元"],
    ["项目", "行次", "预算数", "统计数"],
    ["一、“三公”经费支出", 1],
    ["（一）支出合计", 2, 60_000, 40_000],
    ["1.因公出国（境）费", 3, 0, 0],
    ["2.公务用车购置及运行维护费", 4, 50_000, 32_000],
    ["（1）公务用车购置费", 5, 0, 0],
    ["（2）公务用车运行维护费", 6, 50_000, 32_000],
    ["3.公务接待费", 7, 10_000, 8_000],
    ["（1）国内接待费", 8, 10_000, 8_000],
    ["其中：外事接待费", 9, 0, 0],
    ["（2）国（境）外接待费", 10, 0, 0],
    ["（二）相关统计数", 11],
    ["1.国内公务接待批次（个）", 12, null, 12],
    ["二、机关运行经费", 13, null, 250_000],
    ["（一）行政单位", 14, null, 180_000],
    ["（二）参照公务员法管理事业单位", 15, null, 70_000],
    ["三、国有资产占用情况", 16],
    ["（一）车辆数合计（辆）", 17, null, 3],
    ["1.一般公务用车", 18, null, 2],
  ];
}

/** The economic items that the details of expenditure print, by class, and nothing else. */
const economicColumns: readonly (readonly [name: string, ...items: readonly string[]])[] = [
  ["工资福利支出", "基本工资", "机关事业单位基本养老保险缴费", "住房公积金"],
  ["商品和服务支出", "办公费", "公务接待费", "公务用车运行维护费"],
  ["对个人和家庭的补助", "退休费"],
  ["资本性支出（基本建设）", "办公设备购置"],
  ["资本性支出", "办公设备购置"],
];

/** Amounts in yuan in the order of the items above. */
type DetailLines = Readonly<Record<string, readonly number[]>>;

const basicLines: DetailLines = {
  "2012601": [905_000, 0, 0, 190_000, 8_000, 32_000, 50_000, 0, 20_000],
  "2080505": [0, 300_000, 0, 0, 0, 0, 0, 0, 0],
  "2210201": [0, 0, 200_000, 0, 0, 0, 0, 0, 0],
};
const paidByGeneralPublicBudget: DetailLines = { "2012604": [0, 0, 0, 450_000, 0, 0, 0, 0, 350_000] };
const projectLines: DetailLines = {
  "2012604": [0, 0, 0, 500_000, 0, 0, 0, 0, 370_000],
  "2120899": [0, 0, 0, 0, 0, 0, 0, 152_500, 0],
};

function detailRows(title: string, lines: DetailLines): Row[] {
  const sumUnder = (prefix: string) =>
    economicColumns
      .flatMap(([, ...items]) => items)
      .map((_, at) =>
        Object.entries(lines).reduce(
          (sum, [code, items]) => sum + (code.startsWith(prefix) ? items[at]! : 0),
          0,
        ),
      );
  const line = (code: string, name: string | null, amounts: readonly number[]): Row => {
    const rest = [...amounts];
    const classes = economicColumns.map(([, ...items]) => rest.splice(0, items.length));
    const sum = (items: readonly number[]) => items.reduce((all, item) => all + item, 0);
    return [code, name, sum(amounts), ...classes.flatMap((items) => [sum(items), ...items])];
  };
  const codes = Object.keys(names)
    .filter((code) => Object.keys(lines).some((each) => each.startsWith(code)))
    .sort();
  const width = economicColumns.flat().length + 1;
  return [
    [title],
    ["金额单位：元"],
    [
      "项目",
      null,
      "合计",
      ...economicColumns.flatMap(([name, ...items]) => [name, ...items.map(() => null)]),
    ],
    ["科目编码", "科目名称", null, ...economicColumns.flatMap(([, ...items]) => ["小计", ...items])],
    ["栏次", null, ...Array.from({ length: width }, (_, index) => index + 1)],
    line("合计", null, sumUnder("")),
    ...codes.map((code) => line(code, names[code]!, sumUnder(code))),
  ];
}

/** The report-maker's Z08_1 of the same unit, in yuan: basic expenditure, its economic items over the top. */
export function basicExpenditureDetail(): Row[] {
  return detailRows("一般公共预算财政拨款基本支出决算明细表", basicLines);
}

/** Its other details of expenditure (Z05 and its parts, Z08, Z08_2), by the code of their sheets. */
export function otherExpenditureDetails(): Readonly<Record<string, Row[]>> {
  return {
    Z05: detailRows("支出决算明细表", { ...basicLines, ...projectLines }),
    Z05_1: detailRows("基本支出决算明细表", basicLines),
    Z05_2: detailRows("项目支出决算明细表", projectLines),
    Z05_3: detailRows("经营支出决算明细表", {}),
    Z08: detailRows("一般公共预算财政拨款支出决算明细表", { ...basicLines, ...paidByGeneralPublicBudget }),
    Z08_2: detailRows("一般公共预算财政拨款项目支出决算明细表", paidByGeneralPublicBudget),
  };
}

/** The report-maker's sheets beside its accounts, by the code of their sheets. */
export function supplementarySheets(): Readonly<Record<string, Row[]>> {
  return {
    F01: [
      ["预算支出相关信息表"],
      ["编制单位：云溪县档案馆", null, "金额单位：元"],
      ["项目", "行次", "统计数"],
      ["一、车辆数合计（辆）", 1, 3],
      ["1.一般公务用车", 2, 2],
      ["2.其他用车", 3, 1],
      ["二、单价50万元（含）以上的通用设备（台，套）", 4, 1],
    ],
    CS03: [
      ["其他收入明细情况表"],
      ["金额单位：元"],
      ["项目", "金额"],
      ["利息收入", 4_000],
      ["租金收入", 6_000],
      ["合计", 10_000],
    ],
    CS08: [
      ["资产负债简表"],
      ["金额单位：元"],
      ["项目", "行次", "年初数", "年末数"],
      ["资产合计", 1, 900_000, 950_000],
      ["负债合计", 2, 100_000, 90_000],
      ["净资产合计", 3, 800_000, 860_000],
    ],
  };
}

/** The report-maker's sheet that says whose accounts they are, and of which year. */
export function basicInformation(): Row[] {
  return [["基础信息表"], ["单位名称", organisation], ["组织机构代码", "11330000"], ["报表年度", 2024]];
}
