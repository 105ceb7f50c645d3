import type { DebtClass } from "../../finance/debt/debt-class";
import { amount, both, name, type FormLayout } from "../form-layout";

const ofDebt = (template: string, title: string) => ({
  template,
  sheetName: both(title),
  title: both(title),
});

/** 表1-1: 债务限额 and 债务余额 of each place, the whole and its two kinds. */
const ceilingsAndBalances: FormLayout = {
  ...ofDebt("debt-ceilings-and-balances", "地方政府债务限额及余额情况表"),
  headings: both([
    name("places", "地区", 30),
    {
      label: "债务限额",
      under: [
        amount("places", "ceiling", "小计"),
        amount("places", "generalCeiling", "一般债务"),
        amount("places", "specialCeiling", "专项债务"),
      ],
    },
    {
      label: "债务余额预计执行数",
      under: [
        amount("places", "debt", "小计"),
        amount("places", "generalDebt", "一般债务"),
        amount("places", "specialDebt", "专项债务"),
      ],
    },
  ]),
};

/** What the table of general debt prints beside that of special debt: foreign loans and the deficit. */
const onlyOfGeneralDebt: ReadonlySet<string> = new Set(["foreignLoans", "deficit"]);

/** 表1-2 and 表1-3: 上年 is the year before the table's, 上上年 the one before that. */
function movement(kind: DebtClass): FormLayout {
  const debt = { general: "一般债务", special: "专项债务" }[kind];
  const bonds = { general: "一般债券", special: "专项债券" }[kind];
  const lines = [
    ["opening", `一、上上年末地方政府${debt}余额实际数`],
    ["ceiling", `二、上年末地方政府${debt}限额`],
    ["issued", `三、上年地方政府${debt}发行额`],
    ["foreignLoans", "　　其中：中央转贷地方的国际金融组织和外国政府贷款"],
    ["bonds", `　　上年地方政府${bonds}发行额`],
    ["repaid", `四、上年地方政府${debt}还本支出`],
    ["closing", `五、上年末地方政府${debt}余额预计执行数`],
    ["deficit", "六、本年地方财政赤字"],
    ["nextCeiling", `${kind === "general" ? "七" : "六"}、本年地方政府${debt}限额`],
  ] as const;
  return {
    ...ofDebt(`${kind}-debt-movement`, `地方政府${debt}余额情况表`),
    headings: both([
      name("rows", "项目", 56),
      amount("rows", "budget", "预算数"),
      amount("rows", "executed", "执行数"),
    ]),
    lines: { rows: lines.filter(([key]) => kind === "general" || !onlyOfGeneralDebt.has(key)) },
  };
}

/** 表1-4: each heading with its kinds of bonds, and what pays for the repayment of this year. */
const issuanceAndService: FormLayout = {
  ...ofDebt("debt-issuance-and-service", "地方政府债券发行及还本付息情况表"),
  headings: both([
    name("rows", "项目", 44),
    amount("rows", "region", "本地区"),
    amount("rows", "ownLevel", "本级"),
  ]),
  lines: {
    rows: [
      ["issued", "一、上年发行预计执行数"],
      ["general", "　（一）一般债券"],
      ["refinanced", "　　其中：再融资债券"],
      ["special", "　（二）专项债券"],
      ["refinanced", "　　其中：再融资债券"],
      ["repaid", "二、上年还本预计执行数"],
      ["general", "　（一）一般债券"],
      ["special", "　（二）专项债券"],
      ["interest", "三、上年付息预计执行数"],
      ["general", "　（一）一般债券"],
      ["special", "　（二）专项债券"],
      ["nextRepaid", "四、本年还本预算数"],
      ["general", "　（一）一般债券"],
      ["refinanced", "　　其中：再融资"],
      ["budgeted", "　　财政预算安排"],
      ["special", "　（二）专项债券"],
      ["refinanced", "　　其中：再融资"],
      ["budgeted", "　　财政预算安排"],
      ["nextInterest", "五、本年付息预算数"],
      ["general", "　（一）一般债券"],
      ["special", "　（二）专项债券"],
    ],
  },
};

/** The blank debt forms (表1-1 to 表1-4 of 财预〔2018〕209号). */
export const debtLayouts: readonly FormLayout[] = [
  ceilingsAndBalances,
  movement("general"),
  movement("special"),
  issuanceAndService,
];
