import { overallBudgetForms } from "../../templates/overall-budget/forms";
import { tiesOfForms } from "../tie";
import { overallBudgetAgreementTies } from "./overall-budget-agreement";
import { overallBudgetSumTies } from "./overall-budget-sums";

/** The ties of a government's overall budget and final accounts (勾稽关系 G01–G05, G07, G08). */
export const overallBudgetTies = tiesOfForms(overallBudgetForms, [
  ...overallBudgetSumTies,
  ...overallBudgetAgreementTies,
]);
