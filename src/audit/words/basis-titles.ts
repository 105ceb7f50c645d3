import type { Words } from "../../templates/template";
import { ownRuleTitle } from "../own-rules/own-rule-title";
import type { Language } from "./language";

/** The relations and requirements of the published forms by their number, as a finding names what it rests on. */
export const basisTitles: Readonly<Record<string, Words>> = {
  B01: { zh: "收入总计等于支出总计", en: "total income equals total expenditure" },
  B02: { zh: "收入总计等于各项收入之和", en: "total income is the sum of its sources" },
  B03: { zh: "财政拨款收入等于三本预算之和", en: "fiscal appropriation is the sum of the three budgets" },
  B04: { zh: "收支总表与收入总表一致", en: "the summary agrees with the income table" },
  B05: { zh: "收支总表与支出总表一致", en: "the summary agrees with the expenditure table" },
  B06: {
    zh: "合计等于各类之和，类等于款之和，款等于项之和",
    en: "totals, classes and groups are the sums of what they hold",
  },
  B07: {
    zh: "支出总表基本支出等于基本支出表合计",
    en: "basic expenditure equals the total of the basic expenditure table",
  },
  B08: {
    zh: "一般公共预算基本支出等于基本支出表合计",
    en: "basic expenditure of the general public budget equals the total of the basic expenditure table",
  },
  B09: {
    zh: "基本支出等于人员经费加公用经费",
    en: "basic expenditure is personnel and operating expenditure",
  },
  B10: { zh: "财政拨款收支平衡", en: "fiscal appropriations balance" },
  B11: {
    zh: "财政拨款支出等于三本预算支出之和",
    en: "fiscal appropriation expenditure is the sum of the three budgets",
  },
  B12: { zh: "财政拨款收支总表与收支总表的拨款收入一致", en: "both summaries agree on fiscal appropriation" },
  B13: {
    zh: "只有一般公共预算时，支出总表与一般公共预算支出表一致",
    en: "with general public budget money alone, both expenditure tables agree",
  },
  B14: { zh: "“三公”经费合计等于各项之和", en: "three public expenses are the sum of their items" },
  B15: { zh: "机关运行经费与公用经费相衔接", en: "agency operating expenditure fits operating expenditure" },
  B16: {
    zh: "基本支出中的“三公”科目不大于“三公”经费表",
    en: "three public items of basic expenditure stay within the three public table",
  },
  B17: {
    zh: "采购总额等于货物、工程、服务之和，预留份额不超过总额",
    en: "procurement is goods, works and services, and what is reserved stays within it",
  },
  B18: { zh: "绩效目标资金不大于项目支出", en: "performance targets stay within project expenditure" },
  B19: { zh: "共有车辆等于各类车辆之和", en: "vehicles are the sum of their kinds" },
  B20: { zh: "上年预算数与上年预算一致", en: "last year's budget is the one of last year" },
  B21: { zh: "说明中的金额与表格一致", en: "amounts of the text agree with the tables" },
  B22: { zh: "增减额、增减率与原因说明齐全相符", en: "changes, rates and reasons are given and agree" },
  B23: { zh: "同一事项前后金额一致", en: "one matter carries one amount" },
  B24: { zh: "没有数据的表列出空表并说明", en: "a form without data is listed empty, with a note" },
  B25: { zh: "标题、目录的年份与本册一致", en: "years of titles and contents are the book's" },
  B26: { zh: "模板内容已全部填写", en: "nothing of the blank form is left" },
  B27: { zh: "单位、部门的用语与本册一致", en: "the book's wording fits a unit or a department" },
  B28: { zh: "科目编码与名称相符", en: "classification codes and names agree" },
  B29: { zh: "目录与所附各表一致", en: "the contents page agrees with the forms" },
  D01: { zh: "表内“公式”栏的关系", en: "what the form's formula column says" },
  D02: { zh: "余额等于上年余额加发行减还本", en: "debt rolls forward" },
  D03: { zh: "债务余额不超过限额", en: "debt stays within its ceiling" },
  D04: { zh: "各债务表的限额、余额一致", en: "the debt forms agree" },
  D05: { zh: "再融资与发行、还本的关系", en: "refinancing within issues and repayments" },
  D06: { zh: "还本付息数与预算表一致", en: "debt service agrees with the budget" },
  D07: { zh: "本地区等于本级加下级", en: "the area is its own level and those below" },
  D08: { zh: "债务表金额单位", en: "the unit of the debt forms" },
  D09: { zh: "栏目名称的年份", en: "years in labels" },
  "S0-2.4": { zh: "融资平台资产情况表", en: "form of a platform's assets" },
  "S0-2.5": { zh: "存量债务情况表填报要求", en: "what the ledger must hold" },
  "S0-2.6": { zh: "债务变动核对", en: "changes of debt" },
  "S0-2.7": { zh: "每笔债务的证明材料", en: "papers that prove a debt" },
  "S0-2.8": { zh: "一般债务、专项债务甄别标准", en: "how debts are classed" },
  "S1-1.2": { zh: "债务资金用途", en: "purposes of debt" },
  "S1-1.3": { zh: "逾期债务处理", en: "overdue debt" },
  "S1-1.10": { zh: "担保的限制", en: "limits of guarantees" },
  "S1-1.11": { zh: "内部借款余额逐年下降（本地办法口径）", en: "internal borrowing falls (local measures)" },
  "S0-3.2": { zh: "“三公”经费零增长", en: "zero growth of the three public expenses" },
  "S0-3.3": {
    zh: "因公出国（境）、公务用车、公务接待各项原则上不超过上年预算",
    en: "overseas visits, vehicles and receptions stay within last year's budget",
  },
  "S2.5": { zh: "差旅审批和凭证要求", en: "approval and papers of travel" },
  "S2.6": { zh: "会议费预算和凭证要求", en: "budget and papers of meetings" },
  "S2.7": { zh: "公务用车维修和用油管理", en: "repair and fuel of official vehicles" },
  "S2.9": { zh: "公务接待先审批后开支", en: "receptions are approved before spending" },
  "S2.10": { zh: "固定资产登记和盘点", en: "recording and counting of fixed assets" },
  B30: { zh: "金额为数字，元表不超过两位小数", en: "amounts are numbers, with two decimals at most in yuan" },
  CS: { zh: "附表、补充资料表与决算表相符", en: "supplementary sheets agree with the accounts" },
  F03: {
    zh: "机构运行信息表各项相符，“三公”经费与决算表一致",
    en: "information on the operation of agencies adds up and agrees with the three public account",
  },
  Z01: {
    zh: "按支出性质和经济分类的支出与按功能分类的一致",
    en: "expenditure by nature agrees with that by function",
  },
  Z05: { zh: "明细表与支出决算表一致", en: "details agree with the accounts of expenditure" },
  G01: { zh: "本年收入合计等于税收收入加非税收入", en: "revenue of the year is tax and non-tax revenue" },
  G02: { zh: "收支总表与收入表、支出表一致", en: "the balance agrees with revenue and expenditure" },
  G03: { zh: "支出决算数不大于调整预算数", en: "final expenditure stays within the adjusted budget" },
  G04: { zh: "收入总计等于支出总计", en: "total income equals total expenditure" },
  G05: {
    zh: "总计等于本年数加转移性收支和结余",
    en: "totals are the year's amounts, transfers and balances",
  },
  G06: { zh: "预备费比例", en: "share of the contingency reserve" },
  G07: { zh: "功能分类与政府经济分类合计一致", en: "function and government economic class have one total" },
  G08: { zh: "政府性基金收支平衡、调出调入衔接", en: "funds balance, and their transfers arrive" },
  J01: { zh: "收入支出决算总表收支总计相等", en: "income and expenditure of the accounts balance" },
  J02: {
    zh: "决算总计等于本年数加结转结余",
    en: "totals of the accounts are the year's amounts and the balances",
  },
  J03: {
    zh: "本年收入与收入决算表、财政拨款收入支出决算总表一致",
    en: "income of the year agrees with the tables of income and appropriations",
  },
  J04: {
    zh: "本年支出及各类与支出决算表一致",
    en: "expenditure agrees with its table, in total and by class",
  },
  J05: { zh: "决算各表各行各级相加相符", en: "rows and levels of the accounts add up" },
  J06: {
    zh: "财政拨款决算收支平衡，三本预算分别相符",
    en: "appropriations balance, for each of the three budgets too",
  },
  J07: {
    zh: "一般公共预算财政拨款支出与财政拨款收入支出决算总表一致",
    en: "general public budget expenditure agrees with the account of appropriations",
  },
  J08: {
    zh: "基本支出等于人员经费加公用经费",
    en: "basic expenditure is personnel and operating expenditure",
  },
  J09: {
    zh: "政府性基金、国有资本经营预算决算表与财政拨款收入支出决算总表一致",
    en: "the tables of funds and state capital agree with the account of appropriations",
  },
  J10: {
    zh: "年末结转结余等于年初加本年收入减本年支出",
    en: "closing balances are opening balances plus income less expenditure",
  },
  J11: { zh: "“三公”经费决算合计等于各项之和", en: "three public expenses are the sum of their items" },
  J12: {
    zh: "基本支出中的“三公”科目不大于“三公”经费决算数",
    en: "three public items of basic expenditure stay within what was spent on them",
  },
  J13: {
    zh: "“三公”经费决算数不大于预算数，大于的说明原因",
    en: "three public expenses stay within what was planned, or are explained",
  },
  J14: { zh: "年初结转等于上年年末结转", en: "opening balances are last year's closing balances" },
  J15: {
    zh: "本年支出减本年收入等于结转结余的变动",
    en: "what expenditure exceeds income by is what the balances lost",
  },
  J16: { zh: "占比与完成率按所称基数计算", en: "shares and completions rest on the base named" },
  J17: { zh: "基数为0不计算增减率", en: "no rate on a base of zero" },
  J18: { zh: "机关运行经费与公用经费相衔接", en: "agency operating expenditure fits operating expenditure" },
  J19: { zh: "计量单位和百分号齐全", en: "units and per-cent signs are printed" },
  J20: { zh: "用途与科目相符", en: "the use fits the item" },
  J21: { zh: "政府采购各部分不超过总额", en: "parts of procurement stay within the total" },
};

/** What a finding rests on: the title of a numbered relation, a rule of one's own, or the name of a law as it stands. */
export function basisWords(basis: readonly string[], language: Language): string {
  const titles = basis.map((id) => basisTitles[id]?.[language] ?? ownRuleTitle(id, language) ?? id);
  return [...new Set(titles)].join(language === "zh" ? "；" : "; ");
}
