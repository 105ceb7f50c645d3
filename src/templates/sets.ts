import { districtBudgetSet } from "./district-budget/set";
import type { Template, Words } from "./template";

/** Forms that are published together. */
export interface TemplateSet {
  readonly id: string;
  readonly title: Words;
  readonly templates: readonly Template[];
}

/** All sets we know. */
export const templateSets: readonly TemplateSet[] = [
  {
    id: "district-budget",
    title: {
      zh: "区级部门（单位）预算九张表",
      en: "Nine tables of a district's departmental or unit budget",
    },
    templates: districtBudgetSet,
  },
];

/** All forms we know. */
export const allTemplates: readonly Template[] = templateSets.flatMap(({ templates }) => templates);

const byId = new Map(allTemplates.map((template) => [template.id, template]));

export function templateById(id: string): Template | undefined {
  return byId.get(id);
}
