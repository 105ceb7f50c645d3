import {
  basicDetailOfAllMoney,
  basicExpenditureDetail,
  generalPublicBudgetDetail,
  projectExpenditureDetail,
} from "../../templates/final-accounts/expenditure-details";
import type { FormColumn } from "./form-source";

/** Forms by functional item that hold what one budget pays for, by the budget. */
const formsOfBudgets: Readonly<Record<string, string>> = {
  generalPublicBudget: "general-public-budget-expenditure",
  governmentFunds: "government-funds-expenditure",
  stateCapital: "state-capital-expenditure",
};

const generalPublicBudgetAccount = "general-public-budget-account";

/** The details whose 合计 is a column of table 05 (Z08, Z08_1, Z08_2). */
const detailsOfGeneralPublicBudget: Readonly<Record<string, string>> = {
  total: generalPublicBudgetDetail.id,
  basic: basicExpenditureDetail.id,
  project: projectExpenditureDetail.id,
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
  if (template === generalPublicBudgetAccount) {
    const detail = detailsOfGeneralPublicBudget[column];
    return detail ? [rows(detail, "total")] : [];
  }
  return [];
}

/** A line of another form that says what a column of a form of one row says. */
export interface EquivalentItem {
  readonly column: FormColumn;
  readonly item: string;
}

const threePublicAccounts = ["three-public-account", "three-public-account-by-measure"];

/** 07's 预算数 and 决算数 as the report-maker's 机构运行信息表 (F03) prints them, an item a line. */
export function equivalentItem({ template, section, column }: FormColumn): EquivalentItem | undefined {
  if (!threePublicAccounts.includes(template)) return undefined;
  return {
    column: {
      template: "operation-information",
      section: "rows",
      column: section === "account" ? "amount" : "budget",
    },
    item: column === "total" ? "threePublic" : column,
  };
}

/** Forms of the report-maker that another form can be made from, by that form's id. */
const formsBehind: Readonly<Record<string, readonly string[]>> = {
  [generalPublicBudgetAccount]: Object.values(detailsOfGeneralPublicBudget),
  "basic-expenditure-account": [basicExpenditureDetail.id, basicDetailOfAllMoney.id],
  "three-public-account": ["operation-information"],
  "three-public-account-by-measure": ["operation-information"],
};

/** Whether a form can be made from a source's form: itself, or one behind it. */
export function isMadeFrom(form: string, source: string): boolean {
  return form === source || (formsBehind[form]?.includes(source) ?? false);
}
