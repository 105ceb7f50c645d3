import { foldText } from "../../finance/text/fold-text";

/** A term of the field (名词解释) and what it means, worded for a reader outside the office. */
export interface Term {
  readonly key: string;
  readonly words: string;
  readonly meaning: string;
}

/** The terms that published books explain, in their usual order: income, balances, expenditure, others. */
export const standardTerms: readonly Term[] = [
  {
    key: "appropriation",
    words: "财政拨款收入",
    meaning: "当年由本级财政部门拨付的资金，来自一般公共预算、政府性基金预算和国有资本经营预算。",
  },
  {
    key: "generalPublicBudget",
    words: "一般公共预算",
    meaning: "以税收为主要来源、安排各项公共支出的预算。",
  },
  {
    key: "governmentFunds",
    words: "政府性基金预算",
    meaning: "用依法征收、规定了专门用途的收入安排相应支出的预算。",
  },
  {
    key: "stateCapital",
    words: "国有资本经营预算",
    meaning: "用国有资本取得的收益安排支出的预算。",
  },
  {
    key: "grantsFromHigherLevel",
    words: "上级补助收入",
    meaning: "从主管部门或者上级单位取得的补助，不属于财政拨款。",
  },
  {
    key: "publicService",
    words: "事业收入",
    meaning: "事业单位从事专业业务及其辅助活动所取得的收入。",
  },
  {
    key: "ancillaryBusiness",
    words: "经营收入",
    meaning: "事业单位在专业业务之外从事经营活动、不单独核算所取得的收入。",
  },
  {
    key: "fromSubordinateUnits",
    words: "附属单位上缴收入",
    meaning: "所属的独立核算单位按规定交来的收入。",
  },
  {
    key: "otherIncome",
    words: "其他收入",
    meaning: "财政拨款、事业活动等以外的收入，如利息收入、捐赠收入。",
  },
  {
    key: "useOfBalances",
    words: "使用非财政拨款结余",
    meaning: "当年收入不够安排支出时，用以前年度积累的非财政拨款结余弥补的部分。",
  },
  {
    key: "openingBalances",
    words: "年初结转和结余",
    meaning: "以前年度没有用完，转到本年度按规定使用的资金。",
  },
  {
    key: "distributionOfSurplus",
    words: "结余分配",
    meaning: "事业单位按规定用当年的结余提取专用基金、缴纳所得税等。",
  },
  {
    key: "carryForward",
    words: "年末结转和结余",
    meaning: "当年或者以前年度安排、当年没有用完，按规定转到下一年度继续使用的资金。",
  },
  {
    key: "basic",
    words: "基本支出",
    meaning: "用于维持机构正常运转和完成日常工作的支出，分为人员经费和公用经费。",
  },
  {
    key: "personnel",
    words: "人员经费",
    meaning: "基本支出中用于人员工资福利、对个人和家庭补助的部分。",
  },
  {
    key: "operating",
    words: "公用经费",
    meaning: "基本支出中用于办公、水电、差旅、设备购置等日常运转的部分。",
  },
  {
    key: "project",
    words: "项目支出",
    meaning: "在基本支出之外，为完成特定工作任务或者事业发展目标发生的支出。",
  },
  { key: "toHigherLevel", words: "上缴上级支出", meaning: "所属单位按规定交给上级单位的支出。" },
  {
    key: "ancillaryExpenditure",
    words: "经营支出",
    meaning: "事业单位在专业业务之外从事经营活动、不单独核算所发生的支出。",
  },
  {
    key: "toSubordinateUnits",
    words: "对附属单位补助支出",
    meaning: "用财政拨款以外的资金补助所属单位的支出。",
  },
  {
    key: "threePublic",
    words: "“三公”经费",
    meaning: "用财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。",
  },
  {
    key: "agencyOperation",
    words: "机关运行经费",
    meaning: "行政单位和参照公务员法管理的事业单位用一般公共预算财政拨款安排的日常公用经费。",
  },
  {
    key: "procurement",
    words: "政府采购",
    meaning: "用财政性资金购买集中采购目录以内或者限额标准以上的货物、工程和服务。",
  },
];

/** The terms that texts speak of, in the order of the list. */
export function termsIn(texts: Iterable<string>): readonly Term[] {
  const said = foldText([...texts].join("\n"));
  return standardTerms.filter(({ words }) => said.includes(foldText(words)));
}
