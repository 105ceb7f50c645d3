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
  confirmedOn: "2026-11-21",
  values: [{ from: "2015-01-01", value: 20, references: [budgetLaw2014.article("第五十二条")] }],
});

/** Days from that reply to the department's reply to its units. */
export const unitReplyDays = defineParameter({
  id: "unit-reply-days",
  confirmedOn: "2026-11-21",
  values: [{ from: "2015-01-01", value: 15, references: [budgetLaw2014.article("第五十二条")] }],
});

/** Days within which transfers are passed down (转移支付下达). */
export const transferDays = defineParameter({
  id: "transfer-days",
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
  confirmedOn: "2026-11-22",
  values: [
    {
      from: "2015-01-01",
      value: { month: 12, day: 31 },
      references: [disclosurePlan2015],
      scope: "county",
      status: "warningOnly",
      certainty: "oneReprint",
    },
  ],
});

/** Tables a published departmental budget holds at least. */
export const departmentBudgetTables = defineParameter({
  id: "department-budget-tables",
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
