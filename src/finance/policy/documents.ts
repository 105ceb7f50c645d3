import { defineDocument } from "./reference";

/** The Budget Law as first passed. Its English name is the one of the National People's Congress. */
export const budgetLaw1994 = defineDocument({
  title: { zh: "《中华人民共和国预算法》（1994年）", en: "Budget Law (1994)" },
  from: "1995-01-01",
});

export const budgetLaw2014 = defineDocument({
  title: { zh: "《中华人民共和国预算法》（2014年修正）", en: "Budget Law (2014 amendment)" },
  from: "2015-01-01",
});

export const budgetDisclosureRules2016 = defineDocument({
  title: {
    zh: "《地方预决算公开操作规程》",
    en: "Rules of procedure for publishing local budgets and final accounts",
  },
  number: "财预〔2016〕143号",
});

export const centralDisclosureNotice2013 = defineDocument({
  title: {
    zh: "中央部门2013年预算公开工作安排",
    en: "Arrangements for publishing central departments' budgets in 2013",
  },
});

export const frugalityRegulations2013 = defineDocument({
  title: {
    zh: "《党政机关厉行节约反对浪费条例》（2013年）",
    en: "Regulations on frugality and against waste (2013)",
  },
});

export const frugalityRegulations2025 = defineDocument({
  title: {
    zh: "《党政机关厉行节约反对浪费条例》（2025年修订）",
    en: "Regulations on frugality and against waste (2025 revision)",
  },
});

export const receptionRules2013 = defineDocument({
  title: {
    zh: "《党政机关国内公务接待管理规定》",
    en: "Rules on domestic official receptions of Party and government bodies",
  },
});

export const meetingRules2016 = defineDocument({
  title: {
    zh: "《中央和国家机关会议费管理办法》",
    en: "Measures on meeting expenses of central Party and state bodies",
  },
  number: "财行〔2016〕214号",
  from: "2016-07-01",
});

export const trainingRules2013 = defineDocument({
  title: {
    zh: "《中央和国家机关培训费管理办法》（2013年）",
    en: "Measures on training expenses of central Party and state bodies (2013)",
  },
});

export const trainingRules2016 = defineDocument({
  title: {
    zh: "《中央和国家机关培训费管理办法》",
    en: "Measures on training expenses of central Party and state bodies",
  },
  number: "财行〔2016〕540号",
});

export const travelRules2006 = defineDocument({
  title: {
    zh: "《中央国家机关和事业单位差旅费管理办法》",
    en: "Measures on travel expenses of central state bodies and institutions",
  },
  number: "财行〔2006〕313号",
  from: "2007-01-01",
});

export const travelRules2013 = defineDocument({
  title: {
    zh: "《中央和国家机关差旅费管理办法》",
    en: "Measures on travel expenses of central Party and state bodies",
  },
  number: "财行〔2013〕531号",
});

export const vehicleRules2011 = defineDocument({
  title: {
    zh: "《党政机关公务用车配备使用管理办法》",
    en: "Measures on the allocation and use of official vehicles",
  },
  from: "2011-01-06",
});

export const vehicleRules2017 = defineDocument({
  title: {
    zh: "《党政机关公务用车管理办法》",
    en: "Measures on official vehicles of Party and government bodies",
  },
  from: "2017-12-05",
});

export const administrativeUnitRules2012 = defineDocument({
  title: { zh: "《行政单位财务规则》", en: "Financial rules for administrative units" },
  number: "财政部令第71号",
});

export const administrativeUnitRules2023 = defineDocument({
  title: { zh: "《行政单位财务规则》", en: "Financial rules for administrative units" },
  number: "财政部令第113号",
  from: "2023-03-01",
});

export const institutionRules2012 = defineDocument({
  title: { zh: "《事业单位财务规则》", en: "Financial rules for public institutions" },
  number: "财政部令第68号",
  from: "2012-04-01",
});

export const institutionRules2022 = defineDocument({
  title: { zh: "《事业单位财务规则》", en: "Financial rules for public institutions" },
  number: "财政部令第108号",
  from: "2022-03-01",
});

export const procurementCatalogue2020 = defineDocument({
  title: {
    zh: "《中央预算单位政府集中采购目录及标准（2020年版）》",
    en: "Central catalogue and thresholds of government procurement (2020)",
  },
  number: "国办发〔2019〕55号",
  from: "2020-01-01",
});

export const tenderRules2018 = defineDocument({
  title: { zh: "《必须招标的工程项目规定》", en: "Rules on construction projects that must be tendered" },
  number: "国家发展改革委令第16号",
  from: "2018-06-01",
});

export const smallBusinessProcurement2020 = defineDocument({
  title: {
    zh: "《政府采购促进中小企业发展管理办法》",
    en: "Measures on government procurement promoting small and medium enterprises",
  },
  number: "财库〔2020〕46号",
});

export const smallBusinessProcurementRaise2023 = defineDocument({
  title: {
    zh: "《助力中小微企业稳增长调结构强能力若干措施》",
    en: "Measures helping small enterprises to grow steadily",
  },
  number: "工信部企业函〔2023〕4号",
});

export const debtOpinion2014 = defineDocument({
  title: {
    zh: "《国务院关于加强地方政府性债务管理的意见》",
    en: "State Council opinion on managing local government debt",
  },
  number: "国发〔2014〕43号",
});

export const debtCeilingOpinion2015 = defineDocument({
  title: {
    zh: "《财政部关于对地方政府债务实行限额管理的实施意见》",
    en: "Ministry of Finance opinion on ceilings of local government debt",
  },
  number: "财预〔2015〕225号",
});

export const debtEmergencyPlan2016 = defineDocument({
  title: {
    zh: "《地方政府性债务风险应急处置预案》",
    en: "Contingency plan for local government debt risks",
  },
  number: "国办函〔2016〕88号",
  from: "2016-10-27",
});

export const debtDisclosureRules2018 = defineDocument({
  title: {
    zh: "《地方政府债务信息公开办法（试行）》",
    en: "Trial measures on publishing local government debt",
  },
  number: "财预〔2018〕209号",
  from: "2019-01-01",
});

export const countyDebtMeasures = defineDocument({
  title: {
    zh: "县级政府性债务管理办法（本地办法口径）",
    en: "A county's measures on managing government debt",
  },
});

export const departmentBudgetPlan2015 = defineDocument({
  title: {
    zh: "县级2015年部门预算编制实施方案",
    en: "A county's plan for preparing departmental budgets of 2015",
  },
});

export const disclosurePlan2015 = defineDocument({
  title: {
    zh: "县级财政预算公开工作方案（2015年）",
    en: "A county's plan for publishing budgets (2015)",
  },
});

export const procurementSettlementRules = defineDocument({
  title: { zh: "区级政府采购实施方案", en: "A district's plan for government procurement" },
});

export const unitInternalRules2014 = defineDocument({
  title: { zh: "单位内部管理制度（2014年，本单位口径）", en: "A unit's internal rules (2014)" },
});

/** What people of the trade do and no text says: every value that cites it is knowledge, not law. */
export const customOfTheTrade = defineDocument({
  title: { zh: "业务惯例", en: "Custom of the trade" },
});
