import type { RuleExplanation, RuleExplanations } from "./explanation";

const agencyOperation: RuleExplanation = {
  purpose: {
    zh: "机关运行经费是行政单位和参公单位的公用经费，只能等于或小于公用经费。",
    en: "Agency operation is the operating expenditure of administrative units and those run like them, so it is never more.",
  },
  falseAlarms: {
    zh: "机关运行经费按全部财政拨款计算、公用经费表只列一般公共预算时，请说明口径。",
    en: "Where it counts all fiscal appropriations and the form the general public budget alone, say so.",
  },
};

/** Checks against other books: what was approved, last year's, the units of a department. */
export const otherBookExplanations: RuleExplanations = {
  "amounts-are-those-approved": {
    purpose: {
      zh: "公开的数应是批复的数。批复后重新录入、漏改一张表，公开数就与批复、与一体化系统不一致；差异只指到最细的一行，合计不重复列。",
      en: "What is published is what was approved. Typed anew, or one form forgotten, it parts from the reply and the platform; only the most detailed line is named.",
    },
    falseAlarms: {
      zh: "批复后经批准调整的，附调整依据即可。",
      en: "Where the budget was adjusted after approval, attach the paper.",
    },
  },
  "amounts-keep-last-years-magnitude": {
    purpose: {
      zh: "小数点错一位、元当万元，金额就是上年的10倍、100倍或1万倍，数字却一样；表内相加也查不出来。",
      en: "With the point one place off, or 元 for 万元, an amount has last year's digits ten, a hundred or ten thousand times over; no sum within the book tells.",
    },
    falseAlarms: {
      zh: "项目规模确实变化到整10倍的极少，有则说明原因。",
      en: "A project that did become ten times as large is rare; a word of explanation will do.",
    },
  },
  "agency-operation-within-operating-expenditure": agencyOperation,
  "agency-operation-stays-within-operating-expenditure": agencyOperation,
  "last-years-amounts-are-carried-over": {
    purpose: {
      zh: "表中的上年数应与上年公开的一致；改动上年数会使增减看起来变小。上年预算数对上年预算，上年执行数、上年决算数对上年决算，不相混；注明“预计”的不核对。",
      en: "Last year's column repeats what last year's book published; changing it makes a rise look smaller. A column of the budget is held to last year's budget, one of the outcome to last year's final accounts; what is called an estimate is left alone.",
    },
    falseAlarms: {
      zh: "上年数按新口径或机构改革后的范围调整的，请在说明中写明。",
      en: "Where last year was restated for a new scope or a reorganised unit, say so in the text.",
    },
  },
  "opening-balances-are-last-years-closing": {
    purpose: {
      zh: "年初结转结余应接上年年末数，接不上说明有一年的决算改动过。",
      en: "Opening balances continue last year's closing ones; where they do not, one of the accounts was changed.",
    },
    falseAlarms: {
      zh: "会计差错更正、收回存量资金、机构改革都会使年初数变动，属于需说明，不是差错。",
      en: "Corrected errors, money taken back and reorganisations part them legitimately and need a word.",
    },
  },
  "department-is-sum-of-its-units": {
    purpose: {
      zh: "部门预算、决算由所属单位汇总而成，逐科目应等于各单位合计；单位改了数、部门没有重新汇总的最常见。",
      en: "A department's book is made from its units'; the commonest fault is a unit changed after the sum was made.",
    },
    falseAlarms: {
      zh: "单位之间的上缴、补助在汇总时抵销，部门数小于合计不作问题；缺少单位时不汇总。",
      en: "What units pay each other drops out and is not accused; nothing is summed while a unit is missing.",
    },
  },
};
