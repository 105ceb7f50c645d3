import type { Check } from "./check";
import { meetingExpensesWithinLastYearsBudget } from "./checks/meeting-expenses-within-last-years-budget";
import { projectsHoldNoThreePublicExpenses } from "./checks/projects-hold-no-three-public-expenses";
import { threePublicAccountWithinLastYearsAccount } from "./checks/three-public-account-within-last-years-account";
import { threePublicCountsAgreeWithAmounts } from "./checks/three-public-counts-agree-with-amounts";
import { threePublicExecutionKeepsPace } from "./checks/three-public-execution-keeps-pace";
import { threePublicItemsWithinLastYearsBudget } from "./checks/three-public-items-within-last-years-budget";
import { threePublicTotalWithinLastYearsBudget } from "./checks/three-public-total-within-last-years-budget";
import { trainingExpensesWithinLastYearsBudget } from "./checks/training-expenses-within-last-years-budget";
import { vehiclePurchasesFitTheirNumber } from "./checks/vehicle-purchases-fit-their-number";

/** What the three public expenses (“三公”经费) are asked, beside their ties. */
export const threePublicChecks: readonly Check[] = [
  threePublicTotalWithinLastYearsBudget,
  threePublicItemsWithinLastYearsBudget,
  meetingExpensesWithinLastYearsBudget,
  trainingExpensesWithinLastYearsBudget,
  threePublicAccountWithinLastYearsAccount,
  projectsHoldNoThreePublicExpenses,
  threePublicExecutionKeepsPace,
  threePublicCountsAgreeWithAmounts,
  vehiclePurchasesFitTheirNumber,
];
