import type { Words } from "../../templates/template";
import { forEach, noneKnown, type RuleExplanations } from "./explanation";

const addsUp: Words = {
  zh: "总数应等于各部分之和。漏加一行、把小计重复计入、改了明细没有改合计，都会在这里露出来。",
  en: "A total is the sum of its parts. A row left out, a subtotal counted twice, or a detail changed without its total shows here.",
};
const agree: Words = {
  zh: "同一笔钱列在几张表上，应是同一个数。改了一张表忘了另一张，会在这里露出来。",
  en: "The same money on several forms is one amount. A change made on one form and forgotten on another shows here.",
};
const within: Words = {
  zh: "部分不能大于整体。",
  en: "A part cannot exceed the whole.",
};
const ownRows: Words = {
  zh: "本地表中另加的行、栏如未识别，可能不在合计之内；可在“识别更正”中更正后重新审核。",
  en: "Rows or columns a place adds of its own may stand outside the total; correct the recognition and audit again.",
};
const otherMoney: Words = {
  zh: "有政府性基金、国有资本经营预算、事业收入等其他资金安排的基本支出时可能不等；识别到其他资金时本项不适用。",
  en: "Basic expenditure from other money may differ; where other money is recognised the rule does not apply.",
};
const timing: Words = {
  zh: "年中调整账目、以前年度更正等会形成差额，附说明即可。",
  en: "Adjustments of accounts or corrections of earlier years may leave a gap; a note will do.",
};

/** Relations between amounts (勾稽关系) of budgets, final accounts and published debt. */
export const tieExplanations: RuleExplanations = {
  ...forEach(
    [
      "income-total-is-sum-of-sources",
      "appropriation-is-sum-of-three-budgets",
      "income-table-adds-up",
      "summary-expenditure-adds-up",
      "expenditure-table-adds-up",
      "general-public-budget-table-adds-up",
      "government-funds-table-adds-up",
      "state-capital-table-adds-up",
      "basic-expenditure-table-adds-up",
      "fiscal-appropriation-summary-adds-up",
      "fiscal-appropriation-by-economic-class-adds-up",
      "fiscal-appropriation-tables-agree",
      "three-public-total-is-sum-of-items",
      "project-table-adds-up",
      "general-public-budget-projects-add-up",
      "procurement-table-adds-up",
      "purchased-services-add-up",
      "unit-table-adds-up",
      "performance-target-funds-add-up",
      "overall-target-funds-add-up",
      "forms-with-transfers-add-up",
      "procurement-is-goods-works-and-services",
      "accounts-summary-adds-up",
      "income-account-adds-up",
      "expenditure-account-adds-up",
      "general-public-budget-account-adds-up",
      "government-funds-account-adds-up",
      "state-capital-account-adds-up",
      "fiscal-appropriation-account-adds-up",
      "basic-expenditure-account-agrees",
      "expenditure-details-add-up",
      "three-public-account-adds-up",
      "government-economic-classes-add-up",
      "transfers-to-lower-levels-add-up",
      "debt-is-general-and-special",
      "operation-information-adds-up",
    ],
    { purpose: addsUp, falseAlarms: ownRows },
  ),
  ...forEach(
    [
      "income-table-agrees-with-summary",
      "income-lines-agree-with-expenditure-lines",
      "expenditure-table-agrees-with-summary",
      "fiscal-appropriation-agrees-with-the-three-budgets",
      "fiscal-appropriation-income-agrees-with-summary",
      "fiscal-appropriation-basic-expenditure-agrees",
      "basic-expenditure-agrees-between-function-and-economic-class",
      "projects-agree-with-expenditure-table",
      "general-public-budget-projects-agree",
      "units-agree-with-expenditure-table",
      "accounts-income-agrees",
      "accounts-expenditure-agrees",
      "general-public-budget-account-agrees",
      "earmarked-accounts-agree",
      "expenditure-details-agree",
      "supplementary-sheets-agree",
      "expenditure-by-nature-agrees",
      "debt-forms-agree",
    ],
    { purpose: agree, falseAlarms: ownRows },
  ),
  ...forEach(
    ["basic-expenditure-is-all-from-general-public-budget", "expenditure-is-all-from-general-public-budget"],
    { purpose: agree, falseAlarms: otherMoney },
  ),
  ...forEach(["income-equals-expenditure", "accounts-balance"], {
    purpose: {
      zh: "收支总计应当平衡；不平衡说明漏列了上年结转、结余或某项收支。",
      en: "Total income and total expenditure balance; a gap means that a carry-over, a surplus or an item was left out.",
    },
    falseAlarms: noneKnown,
  }),
  ...forEach(
    ["three-public-codes-stay-within-the-three-public-table", "three-public-codes-stay-within-the-account"],
    {
      purpose: {
        zh: "基本支出经济分类中的因公出国、公务接待、公务用车等科目是“三公”经费的一部分，不能大于“三公”经费表的同一项。",
        en: "Economic items for visits abroad, receptions and vehicles are part of the three public expenses and cannot exceed that form.",
      },
      falseAlarms: {
        zh: "用非财政拨款安排的部分不在“三公”经费表内，可能使基本支出中的数较大。",
        en: "What other money pays for is outside the three public form and may make the item larger.",
      },
    },
  ),
  ...forEach(
    [
      "performance-targets-stay-within-projects",
      "forms-with-transfers-hold-those-without",
      "debt-issues-hold-their-parts",
    ],
    {
      purpose: within,
      falseAlarms: noneKnown,
    },
  ),
  "overall-targets-agree-with-expenditure-table": {
    purpose: agree,
    falseAlarms: {
      zh: "绩效目标只就部分资金或本级编报的，会小于支出总表，附说明即可。",
      en: "Where the targets are told for part of the money or for the own level alone, a note will do.",
    },
  },
  "debt-service-agrees-with-the-budget": {
    purpose: {
      zh: "债务表的还本、付息数，应当就是预算表中债务还本支出（231）、债务付息支出（232）安排的数。",
      en: "What the debt form pays in principal and interest is what the budget sets aside for it under 231 and 232.",
    },
    falseAlarms: {
      zh: "预算表只列财政预算安排的还本，或者付息中含外国政府贷款利息的，附说明即可。",
      en: "Where the budget leaves out what is refinanced, or counts interest on foreign loans, a note will do.",
    },
  },
  "operation-information-fits-the-accounts": {
    purpose: within,
    falseAlarms: {
      zh: "有事业单位不计机关运行经费的，机关运行经费小于公用经费，不在此列；用其他资金安排的“三公”经费只在一处列示的，附说明即可。",
      en: "Agency operation is less than operating expenditure where public institutions count none, which is right; where other money is told in one place alone, a note will do.",
    },
  },
  "operation-information-agrees-with-the-three-public-account": {
    purpose: agree,
    falseAlarms: {
      zh: "机构运行信息表含非财政拨款安排的“三公”经费时会大于公开表，附说明即可。",
      en: "Where it counts what other money paid for, it exceeds the published account; a note will do.",
    },
  },
  "three-public-account-within-budget": {
    purpose: {
      zh: "“三公”经费决算数不应突破预算数，突破的要说明原因。",
      en: "Three public expenses should not exceed their budget; where they do, the reason is given.",
    },
    falseAlarms: {
      zh: "年中经批准追加的，附批准文件即可。",
      en: "Where more was approved during the year, attaching the approval will do.",
    },
  },
  "balances-explain-the-gap": {
    purpose: {
      zh: "本年收支之差应由结转结余的变动来解释，否则有收支漏列。",
      en: "The gap between the year's income and expenditure is explained by balances carried; if not, something was left out.",
    },
    falseAlarms: timing,
  },
  ...forEach(["accounts-of-budgets-roll-forward", "debt-rolls-forward"], {
    purpose: {
      zh: "年末数应由年初数加本年增加减本年减少得出；对不上说明有一笔漏记或记错。",
      en: "A closing balance is the opening one plus the year's increases less its decreases; otherwise an entry is missing or wrong.",
    },
    falseAlarms: timing,
  }),
  "printed-formulas-hold": {
    purpose: {
      zh: "表内“公式”栏写明了各行的关系（如 A=B+C），数字应符合表自己的公式。",
      en: "The form prints its own relations in a formula column (such as A=B+C); its figures must obey them.",
    },
    falseAlarms: {
      zh: "“公式”栏本身印错时，请按制度格式更正该栏。",
      en: "Where the formula column itself is misprinted, correct it after the regulation's form.",
    },
  },
  "next-repayment-is-refinanced-or-budgeted": {
    purpose: {
      zh: "下年到期的本金应落实资金：由再融资债券或财政预算安排，两项之和等于还本预算。",
      en: "Principal due next year is covered by refinancing bonds or by the budget; both together are the planned repayment.",
    },
    falseAlarms: {
      zh: "用偿债备付金等其他资金偿还的，附说明即可。",
      en: "Where a reserve or other money repays, a note will do.",
    },
  },
  "area-is-own-level-and-below": {
    purpose: {
      zh: "本地区数等于本级数加下级数，因此不会小于本级数。",
      en: "The area's figure is that of its own level plus those below, so it is never smaller than the own level's.",
    },
    falseAlarms: noneKnown,
  },
};
