import publishedSets from "../../assets/packs/published-sets.json";
import { debtForms } from "./debt/forms";
import { departmentalBudgetForms } from "./departmental-budget/forms";
import { districtBudget } from "./district-budget/set";
import { finalAccountForms } from "./final-accounts/forms";
import { finalAccounts } from "./final-accounts/set";
import { overallBudgetForms } from "./overall-budget/forms";
import { overallBudget } from "./overall-budget/set";
import { nationalMinimum } from "./published-sets/national-minimum";
import { setsWithForms } from "./published-sets/stored-sets";
import type { Template } from "./template";
import type { TemplateSet } from "./template-set";

/** All kinds of form we know, each once. */
export const allTemplates: readonly Template[] = [
  ...departmentalBudgetForms,
  ...finalAccountForms,
  ...debtForms,
  ...overallBudgetForms,
];

/** All sets we know: of the district, of the nation, and of the places that the pack knows. */
export const templateSets: readonly TemplateSet[] = [
  districtBudget,
  nationalMinimum,
  ...setsWithForms(publishedSets.sets, allTemplates),
  finalAccounts,
  overallBudget,
];

const byId = new Map(allTemplates.map((template) => [template.id, template]));

export function templateById(id: string): Template | undefined {
  return byId.get(id);
}

export function setById(id: string): TemplateSet | undefined {
  return templateSets.find((set) => set.id === id);
}
