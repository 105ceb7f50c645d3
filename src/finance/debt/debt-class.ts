/** 一般债务 or 专项债务. */
export type DebtClass = "general" | "special";

/** Where the money to repay a debt comes from (偿债资金来源). */
export type RepaymentSource =
  "generalPublicBudget" | "governmentFunds" | "specialRevenue" | "projectIncome" | "other";

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
