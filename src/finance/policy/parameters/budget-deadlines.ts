import {
  budgetDisclosureRules2016,
  budgetLaw2014,
  centralDisclosureNotice2013,
  disclosurePlan2015,
} from "../documents";
import { defineParameter } from "../parameter";

/** Days from the People's Congress's approval to the finance department's reply to departments (批复预算). */
export const budgetReplyDays = defineParameter({
  id: "budget-reply-days",
  title: { zh: "财政部门批复部门预算的期限", en: "Days to reply departmental budgets" },
  unit: "calendar days after approval by the People's Congress",
  confirmedOn: "2026-11-21",
  values: [{ from: "2015-01-01", value: 20, references: [budgetLaw2014.article("第五十二条")] }],
});

/** Days from that reply to the department's reply to its units. */
export const unitReplyDays = defineParameter({
  id: "unit-reply-days",
  title: { zh: "部门批复所属单位预算的期限", en: "Days to reply the budgets of subordinate units" },
  unit: "calendar days after the finance department's reply",
  confirmedOn: "2026-11-21",
  values: [{ from: "2015-01-01", value: 15, references: [budgetLaw2014.article("第五十二条")] }],
});

/** Days within which transfers are passed down (转移支付下达). */
export const transferDays = defineParameter({
  id: "transfer-days",
  title: { zh: "转移支付下达期限", en: "Days to pass transfers down" },
  unit: "calendar days after approval or receipt",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2015-01-01",
      value: {
        centralGeneral: 30,
        centralSpecial: 90,
        provinceToCounty: 30,
        localGeneral: 30,
        localSpecial: 60,
      },
      references: [budgetLaw2014.article("第五十二条")],
    },
  ],
});

/** Days within which a government publishes its approved budget, adjustment, execution or final accounts. */
export const governmentDisclosureDays = defineParameter({
  id: "government-disclosure-days",
  title: { zh: "政府预决算公开期限", en: "Days to publish a government's budget and final accounts" },
  unit: "days after approval, working days where workingDays is true",
  confirmedOn: "2026-11-21",
  values: [
    { from: "2013-01-01", value: { days: 20, workingDays: true }, references: [centralDisclosureNotice2013] },
    {
      from: "2015-01-01",
      value: { days: 20, workingDays: false },
      references: [budgetLaw2014.article("第十四条")],
    },
  ],
});

/** Days within which a department publishes its budget or final accounts after the reply. */
export const departmentDisclosureDays = defineParameter({
  id: "department-disclosure-days",
  title: { zh: "部门预决算公开期限", en: "Days to publish a department's budget and final accounts" },
  unit: "days after the finance department's reply, working days where workingDays is true",
  confirmedOn: "2026-11-21",
  values: [
    { from: "2013-01-01", value: { days: 20, workingDays: true }, references: [centralDisclosureNotice2013] },
    {
      from: "2015-01-01",
      value: { days: 20, workingDays: false },
      references: [budgetLaw2014.article("第十四条"), budgetDisclosureRules2016],
    },
  ],
});

/** The day of the year by which a unit publishes what it really spent on the three public expenses (三公实际支出). */
export const threePublicActualsDay = defineParameter({
  id: "three-public-actuals-day",
  title: {
    zh: "“三公”经费实际支出公开期限",
    en: "Last day to publish the three public expenses of the year",
  },
  unit: "month and day of the same year",
  confirmedOn: "2026-11-22",
  values: [
    {
      from: "2015-01-01",
      value: { month: 12, day: 31 },
      references: [disclosurePlan2015],
      scope: "county",
      status: "warningOnly",
      certainty: "oneReprint",
      note: "2015年方案；决算批复后20日内随部门决算公开的，按决算公开期限。",
    },
  ],
});

/** Tables a published departmental budget holds at least. */
export const departmentBudgetTables = defineParameter({
  id: "department-budget-tables",
  title: { zh: "部门预算公开表格数量", en: "Tables of a published departmental budget" },
  unit: "tables at least; provinces add and revise",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2016-01-01",
      value: 8,
      references: [budgetDisclosureRules2016],
      certainty: "knowledge",
      status: "warningOnly",
    },
  ],
});
