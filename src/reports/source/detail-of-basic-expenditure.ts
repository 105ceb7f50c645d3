import {
  basicDetailOfAllMoney,
  basicExpenditureDetail,
} from "../../templates/final-accounts/expenditure-details";
import type { Table } from "../../templates/facts";

/**
 * The detail that table 06 is made from: the general public budget's own (Z08_1), or that of all money (Z05_1) where
 * the general public budget paid for all basic expenditure, so that both say the same (同一口径).
 */
export function detailOfBasicExpenditure(tables: readonly Table[]): Table | undefined {
  const find = (id: string) => tables.find(({ template }) => template.id === id);
  const own = find(basicExpenditureDetail.id);
  if (own) return own;
  const ofAllMoney = find(basicDetailOfAllMoney.id);
  const whole = ofAllMoney?.fact("total", "total");
  const paid = find("general-public-budget-account")?.fact("total", "basic");
  return whole && paid && whole.amount.equals(paid.amount) ? ofAllMoney : undefined;
}
