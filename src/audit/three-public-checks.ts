import type { Check } from "./check";
import { threePublicItemsWithinLastYearsBudget } from "./checks/three-public-items-within-last-years-budget";
import { threePublicTotalWithinLastYearsBudget } from "./checks/three-public-total-within-last-years-budget";

/** What the three public expenses (“三公”经费) are asked, beside their ties. */
export const threePublicChecks: readonly Check[] = [
  threePublicTotalWithinLastYearsBudget,
  threePublicItemsWithinLastYearsBudget,
];
