import { defineDocument } from "./reference";

/** The Budget Law as first passed. Its English name is the one of the National People's Congress. */
export const budgetLaw1994 = defineDocument({
  title: "《中华人民共和国预算法》（1994年）",
  from: "1995-01-01",
});

export const budgetLaw2014 = defineDocument({
  title: "《中华人民共和国预算法》（2014年修正）",
  from: "2015-01-01",
});

export const budgetDisclosureRules2016 = defineDocument({
  title: "《地方预决算公开操作规程》",
  number: "财预〔2016〕143号",
});

export const centralDisclosureNotice2013 = defineDocument({
  title: "中央部门2013年预算公开工作安排",
});

export const frugalityRegulations2013 = defineDocument({
  title: "《党政机关厉行节约反对浪费条例》（2013年）",
});

export const frugalityRegulations2025 = defineDocument({
  title: "《党政机关厉行节约反对浪费条例》（2025年修订）",
});

export const receptionRules2013 = defineDocument({
  title: "《党政机关国内公务接待管理规定》",
});

export const meetingRules2016 = defineDocument({
  title: "《中央和国家机关会议费管理办法》",
  number: "财行〔2016〕214号",
  from: "2016-07-01",
});

export const trainingRules2013 = defineDocument({
  title: "《中央和国家机关培训费管理办法》（2013年）",
});

export const trainingRules2016 = defineDocument({
  title: "《中央和国家机关培训费管理办法》",
  number: "财行〔2016〕540号",
});

export const travelRules2006 = defineDocument({
  title: "《中央国家机关和事业单位差旅费管理办法》",
  number: "财行〔2006〕313号",
  from: "2007-01-01",
});

export const travelRules2013 = defineDocument({
  title: "《中央和国家机关差旅费管理办法》",
  number: "财行〔2013〕531号",
});

export const vehicleRules2011 = defineDocument({
  title: "《党政机关公务用车配备使用管理办法》",
  from: "2011-01-06",
});

export const vehicleRules2017 = defineDocument({
  title: "《党政机关公务用车管理办法》",
  from: "2017-12-05",
});

export const administrativeUnitRules2012 = defineDocument({
  title: "《行政单位财务规则》",
  number: "财政部令第71号",
});

export const administrativeUnitRules2023 = defineDocument({
  title: "《行政单位财务规则》",
  number: "财政部令第113号",
  from: "2023-03-01",
});

export const institutionRules2012 = defineDocument({
  title: "《事业单位财务规则》",
  number: "财政部令第68号",
  from: "2012-04-01",
});

export const institutionRules2022 = defineDocument({
  title: "《事业单位财务规则》",
  number: "财政部令第108号",
  from: "2022-03-01",
});

export const procurementCatalogue2020 = defineDocument({
  title: "《中央预算单位政府集中采购目录及标准（2020年版）》",
  number: "国办发〔2019〕55号",
  from: "2020-01-01",
});

export const tenderRules2018 = defineDocument({
  title: "《必须招标的工程项目规定》",
  number: "国家发展改革委令第16号",
  from: "2018-06-01",
});

export const smallBusinessProcurement2020 = defineDocument({
  title: "《政府采购促进中小企业发展管理办法》",
  number: "财库〔2020〕46号",
});

export const smallBusinessProcurementRaise2023 = defineDocument({
  title: "《助力中小微企业稳增长调结构强能力若干措施》",
  number: "工信部企业函〔2023〕4号",
});

export const debtOpinion2014 = defineDocument({
  title: "《国务院关于加强地方政府性债务管理的意见》",
  number: "国发〔2014〕43号",
});

export const debtCeilingOpinion2015 = defineDocument({
  title: "《财政部关于对地方政府债务实行限额管理的实施意见》",
  number: "财预〔2015〕225号",
});

export const debtEmergencyPlan2016 = defineDocument({
  title: "《地方政府性债务风险应急处置预案》",
  number: "国办函〔2016〕88号",
  from: "2016-10-27",
});

export const debtDisclosureRules2018 = defineDocument({
  title: "《地方政府债务信息公开办法（试行）》",
  number: "财预〔2018〕209号",
  from: "2019-01-01",
});

export const countyDebtMeasures = defineDocument({
  title: "县级政府性债务管理办法（本地办法口径）",
});

export const departmentBudgetPlan2015 = defineDocument({
  title: "县级2015年部门预算编制实施方案",
});

export const disclosurePlan2015 = defineDocument({
  title: "县级财政预算公开工作方案（2015年）",
});

export const procurementSettlementRules = defineDocument({
  title: "区级政府采购实施方案",
});

export const unitInternalRules2014 = defineDocument({
  title: "单位内部管理制度（2014年，本单位口径）",
});

/** What people of the trade do and no text says: every value that cites it is knowledge, not law. */
export const customOfTheTrade = defineDocument({
  title: "业务惯例",
});
