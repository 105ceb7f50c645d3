import type { Words } from "../../templates/template";
import { forEach, noneKnown, type RuleExplanations } from "./explanation";

const ofOtherLevels: Words = {
  zh: "只核对标题中年度、级次（全县、本级）都相同的表；口径不同的，请在标题中写明。",
  en: "Only tables whose titles name the same year and level are compared; where the scope differs, say so in the title.",
};
const ownLines: Words = {
  zh: "本地另加的行如不认识，所在的合计不核对，不会误报。",
  en: "A total that a line of the place's own may belong to is left open, so that nothing is accused wrongly.",
};

/** Relations of a government's overall budget and final accounts (总预算、总决算). */
export const overallBudgetExplanations: RuleExplanations = {
  ...forEach(
    [
      "overall-general-revenue-adds-up",
      "overall-funds-revenue-adds-up",
      "overall-state-capital-revenue-adds-up",
      "overall-general-expenditure-adds-up",
      "overall-funds-expenditure-adds-up",
      "overall-state-capital-expenditure-adds-up",
    ],
    {
      purpose: {
        zh: "本年收入合计等于税收加非税，总计等于本年数加转移性收支和结余；改了一行没有改合计，会在这里露出来。",
        en: "The year's revenue is tax and non-tax revenue, and a grand total adds transfers and balances; a line changed without its total shows here.",
      },
      falseAlarms: ownLines,
    },
  ),
  "social-insurance-funds-add-up": {
    purpose: {
      zh: "合计应等于各险种之和；改了一个险种没有改合计，会在这里露出来。",
      en: "The total is the sum of the funds; a fund changed without the total shows here.",
    },
    falseAlarms: ownLines,
  },
  ...forEach(
    [
      "overall-general-budget-balances",
      "overall-funds-budget-balances",
      "overall-state-capital-budget-balances",
    ],
    {
      purpose: {
        zh: "收入总计等于支出总计，结余、结转也在其中；不平说明漏列了一项转移性收支或结余。",
        en: "Total income equals total expenditure, balances included; a gap means a transfer or a balance was left out.",
      },
      falseAlarms: noneKnown,
    },
  ),
  "overall-budget-tables-agree": {
    purpose: {
      zh: "收支总表与收入表、支出表的预算数、调整预算数、决算数应逐行一致，分表改动后常忘了改总表。",
      en: "The balance agrees line by line with the tables of revenue and expenditure; a table changed later often leaves it behind.",
    },
    falseAlarms: ofOtherLevels,
  },
  "final-expenditure-stays-within-adjusted-budget": {
    purpose: {
      zh: "支出不应突破调整后的预算；突破的要说明批准程序。",
      en: "Expenditure stays within the adjusted budget; where it does not, the approval is named.",
    },
    falseAlarms: {
      zh: "只在栏目写明调整预算数、变动预算数时核对；上级年末追加指标尚未列入调整预算的，附文件说明即可。",
      en: "Asked only where the column says adjusted budget; money that came late in the year needs only its document.",
    },
  },
  "government-expenditure-agrees-between-function-and-economic-class": {
    purpose: {
      zh: "同一笔支出按功能和按政府经济分类各列一次，合计应相等。",
      en: "The same expenditure is listed by function and by government economic class, with one total.",
    },
    falseAlarms: {
      zh: "一张表含转移性支出、债务还本而另一张不含时，请在表下注明口径。",
      en: "Where one of the tables counts transfers or repaid debt in, say so below it.",
    },
  },
  "contingency-reserve-within-range": {
    purpose: {
      zh: "各级预算应按本级支出额的法定比例设置预备费，用于救灾和难以预见的开支。",
      en: "Each level of government sets aside a contingency reserve of its own-level expenditure for disasters and unforeseen needs.",
    },
    falseAlarms: {
      zh: "基数是本级支出：只审核标题写明本级的预算表，全辖的表、决算表不审核。",
      en: "Its base is own-level expenditure: only budgets whose titles say so are asked, neither whole areas nor final accounts.",
    },
  },
  "transfers-from-funds-reach-the-general-budget": {
    purpose: {
      zh: "政府性基金调出的资金应在一般公共预算列为调入，调出大于调入说明有一方漏列。",
      en: "What funds transfer out is taken in by the general public budget; where less arrives, one side left something out.",
    },
    falseAlarms: {
      zh: "调出到国有资本经营预算等其他预算的，附说明即可。",
      en: "Money transferred to another budget needs only a note.",
    },
  },
};
