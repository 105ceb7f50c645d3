import type { BudgetSheets } from "./small-budget";
import {
  basicExpenditureDetail,
  basicInformation,
  operationInformation,
  otherExpenditureDetails,
  smallFinalAccounts,
  supplementarySheets,
} from "./small-final-accounts";

type Value = string | number | null;
type Row = Value[];

/** How the report-maker's sheets are saved, which differs from one office's files to another's. */
export interface ReportMakerPrint {
  /** 栏次 as the texts "1", "2" or as numbers. */
  readonly columnNumbers: "texts" | "numbers";
  /** Codes whole in the column of 类, or their parts in the columns of 类, 款 and 项. */
  readonly codes: "whole" | "parts";
  /** Z01 with its blocks by function and by economic class, or with the first alone. */
  readonly expenditureBlocks: 1 | 2;
}

const blanks = (count: number): Row => Array<null>(count).fill(null);
const yuan = (value: Value | undefined): number => Math.round(Number(value ?? 0) * 10_000);

/** A wide heading over as many columns as it has parts. */
const over = (label: string, width: number): Row => [label, ...blanks(width - 1)];

/**
 * The small final accounts on the layout of the report-maker's own sheets (决算报表 Z01…), in yuan: 行次 and 栏次, what
 * was planned beside 决算数, codes under 类、款、项, and what the public tables leave out.
 */
export function reportMakerAccounts(print: ReportMakerPrint): BudgetSheets {
  const accounts = smallFinalAccounts();
  const numbers = (count: number): Row =>
    Array.from({ length: count }, (_, index) =>
      print.columnNumbers === "texts" ? `${index + 1}` : index + 1,
    );
  const head = (title: string, code: string): Row[] => [
    [title],
    [...blanks(4), code],
    ["编制单位：云溪县档案馆", null, null, "2024年度", "金额单位：元"],
  ];
  const codeCells = (code: string): Row =>
    print.codes === "whole"
      ? [code, null, null]
      : [code.slice(0, 3), code.slice(3, 5) || null, code.slice(5) || null];
  const coded = (
    from: string,
    headings: readonly Row[],
    amounts: (of: (at: number) => number) => number[],
  ): Row[] => {
    const lines = accounts[from]!.filter(([first]) => /^(合计|\d{3,7})$/.test(String(first))).map(
      ([code, name, ...values]): Row => [
        ...(code === "合计" ? [code, null, null, null] : [...codeCells(String(code)), name ?? null]),
        ...amounts((at) => yuan(values[at])),
      ],
    );
    const count = amounts(() => 0).length;
    return [...headings, ["类", "款", "项", "栏次", ...numbers(count)], ...lines];
  };
  const codeHeading: Row = ["支出功能分类科目编码", null, null, "科目名称"];
  const ofOneBudget = [
    [
      "项目",
      ...blanks(3),
      ...["年初结转和结余", "本年收入", "本年支出", "年末结转和结余"].flatMap((label) => over(label, 3)),
    ],
    [
      ...codeHeading,
      ...["合计", "基本支出结转", "项目支出结转和结余"],
      ...["合计", "基本支出", "项目支出"],
      ...["合计", "基本支出", "项目支出"],
      ...["合计", "基本支出结转", "项目支出结转和结余"],
    ],
  ];
  const balances = (of: (at: number) => number) => [
    ...[of(0), 0, of(0)],
    ...[of(1), 0, of(1)],
    ...[of(2), of(3), of(4)],
    ...[of(5), 0, of(5)],
  ];

  return {
    基础信息表: basicInformation(),
    "Z01 收入支出决算总表(财决01表)": [
      ...head("收入支出决算总表", "财决01表"),
      ...incomeAndExpenditure(accounts["01"]!.slice(4), print.expenditureBlocks, numbers),
    ],
    "Z01_1 财政拨款收入支出决算总表(财决01-1表)": [
      ...head("财政拨款收入支出决算总表", "财决01-1表"),
      ...fiscalAppropriation(accounts["04"]!.slice(4), numbers),
    ],
    "Z03 收入决算表(财决03表)": [
      ...head("收入决算表", "财决03表"),
      ...coded(
        "02",
        [
          [
            ...over("项目", 4),
            ...["本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", null],
            ...["经营收入", "附属单位上缴收入", "其他收入"],
          ],
          [...codeHeading, ...blanks(3), "小计", "其中：教育收费"],
        ],
        (of) => [of(0), of(1), of(2), of(3), 0, of(4), of(5), of(6)],
      ),
    ],
    "Z04 支出决算表(财决04表)": [
      ...head("支出决算表", "财决04表"),
      ...coded(
        "03",
        [
          [
            ...over("项目", 4),
            ...["本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"],
          ],
          codeHeading,
        ],
        (of) => [of(0), of(1), of(2), of(3), of(4), of(5)],
      ),
    ],
    "Z07 一般公共预算财政拨款收入支出决算表(财决07表)": [
      ...head("一般公共预算财政拨款收入支出决算表", "财决07表"),
      ...coded(
        "05",
        [
          [
            ...over("项目", 4),
            ...over("年初结转和结余", 3),
            ...over("本年收入", 3),
            ...over("本年支出", 5),
            ...over("年末结转和结余", 4),
          ],
          [
            ...codeHeading,
            ...["合计", "基本支出结转", "项目支出结转和结余"],
            ...["合计", "基本支出", "项目支出"],
            ...["合计", "基本支出", null, null, "项目支出"],
            ...["合计", "基本支出结转", "项目支出结转和结余", null],
          ],
          [...blanks(11), "小计", "人员经费", "公用经费", ...blanks(3), "项目支出结转", "项目支出结余"],
        ],
        (of) => {
          const [brought, carried] = of(2) > 0 ? [60_000, 10_000] : [0, 0];
          const received = carried - brought;
          const operating = of(1) >= 1_205_000 ? 250_000 : 0;
          return [
            ...[brought, 0, brought],
            ...[of(0) + received, of(1), of(2) + received],
            ...[of(0), of(1), of(1) - operating, operating, of(2)],
            ...[carried, 0, carried, 0],
          ];
        },
      ),
    ],
    "Z08_1 一般公共预算财政拨款基本支出决算明细表(财决08-": basicExpenditureDetail(),
    ...otherExpenditureDetails(),
    "Z09 政府性基金预算财政拨款收入支出决算表(财决09表)": [
      ...head("政府性基金预算财政拨款收入支出决算表", "财决09表"),
      ...coded("08", ofOneBudget, balances),
    ],
    "Z11 国有资本经营预算财政拨款收入支出决算表(财决11表)": [
      ...head("国有资本经营预算财政拨款收入支出决算表", "财决11表"),
      ...coded("09", ofOneBudget, balances),
      ["合计"],
    ],
    ...supplementarySheets(),
    "F03 机构运行信息表(财决附03表)": operationInformation(),
  };
}

/** 年初预算数 and 调整预算数 beside what was spent, each of its own amount. */
const measures = ["年初预算数", "调整预算数", "决算数"];
const planned = (spent: number) => [spent + 3, spent + 2, spent];

/** What Z01 says in its third block, in 万元. */
const byNature: readonly (readonly [label: string, spent: number])[] = [
  ["一、基本支出", 170.5],
  ["　　人员经费", 145.5],
  ["　　公用经费", 25],
  ["二、项目支出", 102.25],
  ["　　其中：基本建设类项目", 15.25],
  ["三、上缴上级支出", 0],
  ["四、经营支出", 0],
  ["五、对附属单位补助支出", 0],
  ["经济分类支出合计", 272.75],
  ["一、工资福利支出", 140.5],
  ["二、商品和服务支出", 73],
  ["三、对个人和家庭的补助", 5],
  ["五、资本性支出（基本建设）", 15.25],
  ["六、资本性支出", 39],
  ["本年支出合计", 272.75],
  ["结余分配", 0.5],
  ["年末结转和结余", 2.25],
  ["总计", 275.5],
];

function incomeAndExpenditure(lines: readonly Row[], blocks: 1 | 2, numbers: (count: number) => Row): Row[] {
  const line = (label: Value | undefined, at: number, value: Value | undefined): Row =>
    label ? [label, at, ...planned(yuan(value))] : blanks(5);
  const rows: Row[] = [
    [...over("收入", 5), ...over("支出", 5), ...over("支出", 5)],
    ["项目", "项目（按功能分类）", "项目（按支出性质和经济分类）"].flatMap((label) => [
      label,
      "行次",
      ...measures,
    ]),
    [0, 1, 2].flatMap((block) => ["栏次", null, ...numbers(9).slice(block * 3, block * 3 + 3)]),
    ...Array.from({ length: Math.max(lines.length, byNature.length) }, (_, index): Row => {
      const [income, received, expenditure, spent] = lines[index] ?? [];
      const [nature, spentOnIt] = byNature[index] ?? [];
      return [
        ...line(income, index + 1, received),
        ...line(expenditure, index + 32, spent),
        ...line(nature, index + 58, spentOnIt),
      ];
    }),
  ];
  return rows.map((row) => row.slice(0, 5 + 5 * blocks));
}

function fiscalAppropriation(lines: readonly Row[], numbers: (count: number) => Row): Row[] {
  const budgets = ["小计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"];
  const columnNumbers = numbers(15);
  return [
    [...over("收入", 5), ...over("支出", 14)],
    [
      ...["项目", "行次", ...measures, "项目（按功能分类）", "行次"],
      ...measures.flatMap((measure) => over(measure, budgets.length)),
    ],
    [...blanks(7), ...measures.flatMap(() => budgets)],
    ["栏次", null, ...columnNumbers.slice(0, 3), "栏次", null, ...columnNumbers.slice(3)],
    ...lines.map(([income, received, expenditure, ...spent], index): Row => {
      const amounts = budgets.map((_, at) => yuan(spent[at]));
      return [
        ...(income ? [income, index + 1, ...planned(yuan(received))] : blanks(5)),
        ...(expenditure
          ? [expenditure, index + 31, ...[3, 2, 0].flatMap((more) => amounts.map((each) => each + more))]
          : []),
      ];
    }),
  ];
}
