import { districtBudgetSet } from "../../templates/district-budget/set";
import type { Template, Words } from "../../templates/template";

const templates: ReadonlyMap<string, Template> = new Map(
  districtBudgetSet.map((template) => [template.id, template]),
);

/** The definition of a form by its id, or `undefined` when there is none. */
export function templateById(id: string): Template | undefined {
  return templates.get(id);
}

/** A form as people call it; an id we do not know is already a printed title. */
export function formTitle(id: string, language: keyof Words): string {
  return templateById(id)?.title[language] ?? id;
}
