import { debtForms } from "./debt/forms";
import { departmentalBudgetForms } from "./departmental-budget/forms";
import { districtBudget } from "./district-budget/set";
import { finalAccountForms } from "./final-accounts/forms";
import { finalAccounts } from "./final-accounts/set";
import { overallBudgetForms } from "./overall-budget/forms";
import { overallBudget } from "./overall-budget/set";
import { elevenTables } from "./published-sets/eleven-tables";
import { nationalMinimum } from "./published-sets/national-minimum";
import { nineTables2017 } from "./published-sets/nine-tables-2017";
import { numberedTables } from "./published-sets/numbered-tables";
import { departmentPlatformExport, unitPlatformExport } from "./published-sets/platform-export";
import { publicTables } from "./published-sets/public-tables";
import type { Template } from "./template";
import type { TemplateSet } from "./template-set";

/** All sets we know. */
export const templateSets: readonly TemplateSet[] = [
  districtBudget,
  nationalMinimum,
  nineTables2017,
  elevenTables,
  publicTables,
  numberedTables,
  unitPlatformExport,
  departmentPlatformExport,
  finalAccounts,
  overallBudget,
];

/** All kinds of form we know, each once. */
export const allTemplates: readonly Template[] = [
  ...departmentalBudgetForms,
  ...finalAccountForms,
  ...debtForms,
  ...overallBudgetForms,
];

const byId = new Map(allTemplates.map((template) => [template.id, template]));

export function templateById(id: string): Template | undefined {
  return byId.get(id);
}
