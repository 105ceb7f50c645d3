import {
  customOfTheTrade,
  departmentBudgetPlan2015,
  frugalityRegulations2013,
  frugalityRegulations2025,
} from "../documents";
import { defineParameter } from "../parameter";

/**
 * Zero growth (零增长) of the three public expenses: the total may not exceed last year's budget by more than this
 * share. Compared with last year's **budget**, not with what was spent.
 */
export const threePublicGrowthLimit = defineParameter({
  id: "three-public-growth-limit",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2014-01-01",
      value: "0",
      references: [departmentBudgetPlan2015, frugalityRegulations2013],
    },
    { from: "2025-05-18", value: "0", references: [departmentBudgetPlan2015, frugalityRegulations2025] },
  ],
});

/** Growth limit of meeting expenses (会议费), compared apart from the three public expenses. */
export const meetingExpensesGrowthLimit = defineParameter({
  id: "meeting-expenses-growth-limit",
  confirmedOn: "2026-11-21",
  values: [{ from: "2014-01-01", value: "0", scope: "county", references: [departmentBudgetPlan2015] }],
});

/** Growth limit of training expenses (培训费), compared apart from the three public expenses. */
export const trainingExpensesGrowthLimit = defineParameter({
  id: "training-expenses-growth-limit",
  confirmedOn: "2026-11-22",
  values: [
    {
      from: "2014-01-01",
      value: "0",
      scope: "county",
      status: "warningOnly",
      references: [customOfTheTrade],
      certainty: "knowledge",
    },
  ],
});

/** Growth limit of other projects (其他项目支出), priorities of the government excepted. */
export const otherProjectsGrowthLimit = defineParameter({
  id: "other-projects-growth-limit",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2015-01-01",
      value: "0",
      scope: "county",
      status: "warningOnly",
      references: [departmentBudgetPlan2015],
    },
  ],
});
