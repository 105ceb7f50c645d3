import type { FormColumn } from "./form-source";

/** Forms by functional item that hold what one budget pays for, by the budget. */
const formsOfBudgets: Readonly<Record<string, string>> = {
  generalPublicBudget: "general-public-budget-expenditure",
  governmentFunds: "government-funds-expenditure",
  stateCapital: "state-capital-expenditure",
};

/**
 * Columns of other forms that say the same (同一口径), for sources that lack the form itself: the classes of the
 * summaries are those of the forms by item.
 */
export function equivalentColumns({ template, section, column }: FormColumn): readonly FormColumn[] {
  const rows = (form: string, of: string): FormColumn => ({ template: form, section: "rows", column: of });
  if (template === "income-and-expenditure-summary" && section === "expenditure")
    return [rows("expenditure-summary", column)];
  if (template === "fiscal-appropriation-summary" && section === "expenditure") {
    const form = formsOfBudgets[column];
    return form ? [rows(form, "total")] : [];
  }
  return [];
}
