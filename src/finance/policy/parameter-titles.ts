import type { LocalText } from "./reference";

/** What each parameter is called, by its id. */
export const parameterTitles: Readonly<Record<string, LocalText>> = {
  "whole-units-evidence": {
    zh: "认定按整数列示所需的金额个数",
    en: "Amounts needed to take a table as printed in whole units",
  },
  "yuan-table-decimals": { zh: "以元为单位的表格的小数位数", en: "Decimals of tables in yuan" },
  "basically-unchanged-margin": { zh: "“基本持平”的幅度", en: "Margin of “basically unchanged”" },
  "budget-reply-days": { zh: "财政部门批复部门预算的期限", en: "Days to reply departmental budgets" },
  "unit-reply-days": {
    zh: "部门批复所属单位预算的期限",
    en: "Days to reply the budgets of subordinate units",
  },
  "transfer-days": { zh: "转移支付下达期限", en: "Days to pass transfers down" },
  "government-disclosure-days": {
    zh: "政府预决算公开期限",
    en: "Days to publish a government's budget and final accounts",
  },
  "department-disclosure-days": {
    zh: "部门预决算公开期限",
    en: "Days to publish a department's budget and final accounts",
  },
  "three-public-actuals-day": {
    zh: "“三公”经费实际支出公开期限",
    en: "Last day to publish the three public expenses of the year",
  },
  "department-budget-tables": { zh: "部门预算公开表格数量", en: "Tables of a published departmental budget" },
  "contingency-reserve-share": { zh: "预备费设置比例", en: "Contingency reserve share" },
  "county-debt-gate": { zh: "县级举债控制线（本地办法口径）", en: "County debt gate (local measures)" },
  "debt-reserve-share": {
    zh: "偿债准备金提取比例（本地办法口径）",
    en: "Debt reserve share (local measures)",
  },
  "borrowing-paper-deadlines": {
    zh: "举债合同备案和项目终结报告期限（本地办法口径）",
    en: "Deadlines of borrowing papers (local measures)",
  },
  "internal-borrowing-ceiling-year": {
    zh: "内部借款余额上限的基准年（本地办法口径）",
    en: "Base year of the internal borrowing ceiling",
  },
  "fixed-asset-threshold-administrative": {
    zh: "固定资产单价标准（行政单位）",
    en: "Fixed asset threshold of administrative units",
  },
  "large-equipment-price": {
    zh: "决算单列设备的单价",
    en: "Unit price of equipment listed in final accounts",
  },
  "fixed-asset-threshold-institution": {
    zh: "固定资产单价标准（事业单位）",
    en: "Fixed asset threshold of public institutions",
  },
  "debt-grades": { zh: "债务风险等级（红橙黄绿）", en: "Debt risk grades" },
  "fiscal-capacity-definition": { zh: "综合财力口径", en: "Definition of fiscal capacity" },
  "fiscal-restructuring-line": {
    zh: "启动财政重整的付息支出占比",
    en: "Interest share that starts fiscal restructuring",
  },
  "debt-ceiling-share": { zh: "债务余额占限额的上限", en: "Outstanding debt as a share of its ceiling" },
  "debt-emergency-grades": {
    zh: "债务风险事件级别（广东省2016年预案）",
    en: "Grades of debt risk events (Guangdong 2016)",
  },
  "debt-reference-lines": { zh: "债务指标参考线", en: "Reference lines of debt ratios" },
  "debt-lifetime-disclosure-day": {
    zh: "地方政府债券存续期信息公开截止日",
    en: "Day for publishing how outstanding bonds stand",
  },
  "national-debt-ceiling": {
    zh: "全国地方政府债务限额",
    en: "Ceiling of local government debt of the nation",
  },
  "livelihood-share": { zh: "民生支出占比下限", en: "Minimum share of livelihood expenditure" },
  "livelihood-classes": {
    zh: "民生支出口径（功能分类类级）",
    en: "Functional classes counted as livelihood expenditure",
  },
  "meeting-norms": { zh: "会议费综合定额标准", en: "Norms of meeting expenses" },
  "meeting-sizes": { zh: "会议人数上限", en: "Largest meetings" },
  "meeting-days": { zh: "会议会期上限", en: "Longest meetings" },
  "vehicle-limits": { zh: "公务用车价格和排气量标准", en: "Price and engine limits of official vehicles" },
  "vehicle-renewal-years": { zh: "公务用车更新年限", en: "Years before an official vehicle is renewed" },
  "replaced-part-threshold": {
    zh: "车辆更换零部件交旧金额起点",
    en: "Price from which a replaced part is handed in",
  },
  "procurement-thresholds": {
    zh: "政府采购限额标准和公开招标数额标准",
    en: "Procurement and tender thresholds",
  },
  "works-tender-thresholds": {
    zh: "工程建设项目必须招标的金额标准",
    en: "Tender thresholds of construction projects",
  },
  "small-business-share": { zh: "预留中小企业采购份额", en: "Procurement set aside for small enterprises" },
  "procurement-payment-days": { zh: "政府采购资金支付期限", en: "Working days to pay a purchase" },
  "procurement-payment-days-check-lists": {
    zh: "收到发票后付款期限（检查清单口径）",
    en: "Working days to pay by check lists",
  },
  "reception-companions": { zh: "公务接待陪餐人数", en: "Companions at official receptions" },
  "reception-meals": { zh: "公务接待安排用餐次数", en: "Meals offered to a delegation" },
  "reception-meal-cap": { zh: "公务接待工作餐标准（本地口径）", en: "Cap of a working meal (local)" },
  "reception-papers": { zh: "公务接待报销凭证", en: "Papers of a reception claim" },
  "three-public-growth-limit": {
    zh: "“三公”经费预算比上年预算增长上限",
    en: "Growth limit of the three public expenses",
  },
  "meeting-expenses-growth-limit": {
    zh: "会议费预算比上年预算增长上限",
    en: "Growth limit of meeting expenses",
  },
  "training-expenses-growth-limit": {
    zh: "培训费预算比上年预算增长上限",
    en: "Growth limit of training expenses",
  },
  "other-projects-growth-limit": {
    zh: "其他项目支出比上年预算增长上限",
    en: "Growth limit of other project expenditure",
  },
  "training-norms": { zh: "培训费综合定额标准", en: "Norms of training expenses" },
  "training-norm-before-2017": {
    zh: "2017年以前的培训费综合定额",
    en: "Norm of training expenses before 2017",
  },
  "long-training": { zh: "超过规定天数的培训标准", en: "Norm of long trainings" },
  "lecturer-fees": { zh: "讲课费标准（税后）", en: "Lecturers' fees after tax" },
  "travel-allowances": { zh: "伙食补助费和市内交通费标准", en: "Travel allowances" },
  "travel-lodging": { zh: "住宿费限额（部分城市）", en: "Limits of lodging (some cities)" },
  "local-travel-lodging": {
    zh: "住宿费限额（其他地区，本地口径）",
    en: "Limits of lodging elsewhere (local)",
  },
};
