import { noneKnown, type RuleExplanations } from "./explanation";

/** Checks of published debt forms and of the debt ledger (债务台账). */
export const debtExplanations: RuleExplanations = {
  "printed-formulas-are-readable": {
    purpose: {
      zh: "“公式”栏读不出时，表内关系无从核对，先说明而不当作通过。",
      en: "Where the formula column cannot be read its relations stay open; that is said and not taken for passed.",
    },
    falseAlarms: noneKnown,
  },
  "debt-within-ceiling": {
    purpose: {
      zh: "债务余额不得超过批准的限额，按所列数字直接比较。",
      en: "Outstanding debt may not exceed the approved ceiling; the stated figures are compared.",
    },
    falseAlarms: noneKnown,
  },
  "debt-amounts-fit-the-nation": {
    purpose: {
      zh: "一个地区的债务大得超过全国，说明单位写错（亿元、万元）。",
      en: "A debt larger than the nation's means that the unit is wrong.",
    },
    falseAlarms: noneKnown,
  },
  "debt-labels-are-resolved": {
    purpose: {
      zh: "“XX年”“上年”等没有替换成具体年份，读者不知是哪一年的数。",
      en: "A label whose year was not filled in leaves the reader guessing.",
    },
    falseAlarms: noneKnown,
  },
  "debt-entries-are-complete": {
    purpose: {
      zh: "债权人、到期日、偿债来源等必填项缺一项，汇总和预警就会失真。",
      en: "A missing creditor, maturity or source of repayment distorts totals and warnings.",
    },
    falseAlarms: noneKnown,
  },
  "debt-documents-are-complete": {
    purpose: {
      zh: "每笔债务要有合同、批文、凭证等五项材料，缺少的以后无法认定。",
      en: "Each debt has its five documents; what lacks one cannot be recognised later.",
    },
    falseAlarms: {
      zh: "历史债务材料遗失的，附情况说明。",
      en: "For old debts whose papers are lost, a statement will do.",
    },
  },
  "debt-balances-roll-forward": {
    purpose: {
      zh: "期末余额应等于期初余额加新增减偿还，防止漏记一笔借还。",
      en: "Closing debt is opening debt plus new debt less repayments; a missing entry shows here.",
    },
    falseAlarms: {
      zh: "外币债务的汇率变动会形成差额，附说明即可。",
      en: "A change of exchange rates leaves a gap; a note will do.",
    },
  },
  "debt-ledger-continues-the-audited-one": {
    purpose: {
      zh: "上次审计日以来的变动要报审计：每笔债务从审计过的余额接起，不漏记、不补记、不倒签。",
      en: "Changes since the last audited day are reported: each debt goes on from its audited balance, none is lost or added.",
    },
    falseAlarms: {
      zh: "差错更正、划转、核销造成的不一致，附说明即可。",
      en: "Where errors were corrected or debts transferred or written off, a note will do.",
    },
  },
  "debt-class-follows-its-marks": {
    purpose: {
      zh: "有收益、以政府性基金偿还的是专项债务，否则是一般债务；甄别结果应与这些标记相符。",
      en: "What has revenue and is repaid from a government-managed fund is special debt, else general; the class follows.",
    },
    falseAlarms: {
      zh: "上级已批复甄别结果的，以批复为准。",
      en: "Where a higher level has decided, its decision holds.",
    },
  },
  "debt-purposes-are-permitted": {
    purpose: {
      zh: "举债只能用于公益性资本支出，不得用于经常性支出。",
      en: "Borrowing serves public capital expenditure only and no current expenditure.",
    },
    falseAlarms: noneKnown,
  },
  "no-guarantees-are-given": {
    purpose: {
      zh: "除法律另有规定外，政府及其部门不得提供担保。",
      en: "Governments and their departments give no guarantees unless a law allows.",
    },
    falseAlarms: {
      zh: "经批准的外债转贷担保除外，附批准文件。",
      en: "Approved guarantees of foreign loans on-lent are excepted; attach the approval.",
    },
  },
  "internal-borrowing-does-not-rise": {
    purpose: {
      zh: "内部借款应逐年清理，余额不应上升。",
      en: "Internal borrowing is cleared year by year and does not rise.",
    },
    falseAlarms: {
      zh: "本地办法口径不同的，可在政策参数中停用。",
      en: "Where local rules differ, suspend it in the policy sheet.",
    },
  },
  "debts-are-not-overdue": {
    purpose: {
      zh: "已过到期日仍有余额的债务是逾期债务，影响预警指标。",
      en: "A balance past its maturity is overdue and counts in the warning ratios.",
    },
    falseAlarms: {
      zh: "已办理展期的，更新到期日即可。",
      en: "Where it was extended, update the maturity.",
    },
  },
  "projects-are-funded": {
    purpose: {
      zh: "在建项目到位资金与待到位资金之和应等于总投资，并写明来源，防止形成新的拖欠。",
      en: "Funds in place and to come make up the investment and name their source, or new arrears arise.",
    },
    falseAlarms: {
      zh: "概算调整后未更新的，更新即可。",
      en: "Where the estimate was revised, update it.",
    },
  },
  "platform-debtors-have-their-form": {
    purpose: {
      zh: "债务人是融资平台的，要同时填报资产情况表。",
      en: "Debtors that are financing platforms also file the form of their assets.",
    },
    falseAlarms: noneKnown,
  },
  "secret-columns-are-left-out": {
    purpose: {
      zh: "涉密内容不应列入普通工作簿。",
      en: "Secret matter does not belong in an ordinary workbook.",
    },
    falseAlarms: {
      zh: "栏目名称相似而内容不涉密的，可以保留。",
      en: "A column whose name only sounds alike may stay.",
    },
  },
};
