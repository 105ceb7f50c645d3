import { customOfTheTrade, departmentBudgetPlan2015 } from "../documents";
import { defineParameter } from "../parameter";

/** The share of general public budget expenditure that goes to the people's livelihood (民生支出) at least. */
export const livelihoodShare = defineParameter({
  id: "livelihood-share",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2015-01-01",
      value: "0.7",
      scope: "county",
      status: "warningOnly",
      references: [departmentBudgetPlan2015],
    },
  ],
});

/** The functional classes counted as livelihood expenditure; places differ. */
export const livelihoodClasses = defineParameter({
  id: "livelihood-classes",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2019-01-01",
      value: "205 207 208 210 211 212 213 214 221 222 224",
      scope: "county",
      status: "warningOnly",
      references: [customOfTheTrade],
      certainty: "knowledge",
    },
  ],
});
