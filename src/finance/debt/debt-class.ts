import type { RepaymentSource } from "./repayment-source";

/** 一般债务 or 专项债务. */
export type DebtClass = "general" | "special";

/** The words of each class. */
export const debtClassWords: Readonly<Record<DebtClass, string>> = {
  general: "一般债务",
  special: "专项债务",
};

/**
 * The class a debt suggests (甄别): without revenue of its own and repaid from the general public budget it is general;
 * with some revenue, repaid from a government-managed fund or special revenue, it is special.
 *
 * @returns `undefined` where the two marks point different ways: a person decides.
 */
export function suggestedDebtClass(hasRevenue: boolean, source: RepaymentSource): DebtClass | undefined {
  if (!hasRevenue && source === "generalPublicBudget") return "general";
  const isMatching =
    source === "governmentFunds" || source === "specialRevenue" || source === "projectIncome";
  return hasRevenue && isMatching ? "special" : undefined;
}
