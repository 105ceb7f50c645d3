import { debtFormIds } from "../debt/forms";
import type { Facts } from "../facts";
import { overallBudgetForms } from "./forms";

const governmentsForms: ReadonlySet<string> = new Set([
  ...overallBudgetForms.map(({ id }) => id),
  ...debtFormIds,
]);

/** Whether a book holds nothing but a government's own tables (总预算、总决算、政府债务): it is no department's nor unit's. */
export function isGovernmentsBook({ tables }: Facts): boolean {
  return tables.length > 0 && tables.every(({ template }) => governmentsForms.has(template.id));
}
