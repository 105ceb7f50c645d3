import { departmentalBudgetForms } from "../../templates/departmental-budget/forms";
import { tiesOfForms } from "../tie";
import { appropriationTies } from "./appropriation";
import { expenditureTies } from "./expenditure";
import { tiesOfFormsWithTransfers } from "./forms-with-transfers";
import { incomeTies } from "./income";
import { overallTargetTies } from "./overall-performance-targets";
import { projectAndPurchaseTies } from "./projects-and-purchases";
import { threePublicTies } from "./three-public-expenses";

/** The ties of departmental and unit budgets (勾稽关系 B01–B18), whichever set of forms a book follows. */
export const departmentalBudgetTies = tiesOfForms(departmentalBudgetForms, [
  ...incomeTies,
  ...expenditureTies,
  ...appropriationTies,
  ...threePublicTies,
  ...projectAndPurchaseTies,
  ...overallTargetTies,
  ...tiesOfFormsWithTransfers,
]);
