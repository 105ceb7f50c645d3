import { defineCheck } from "../check";
import { breachOf, eachDebt } from "../debt/each-debt";
import { ledgerAmount } from "../ledgers/each-entry";

/** Nothing is owed on a debt past its day (逾期债务). */
export const debtsAreNotOverdue = defineCheck({
  id: "debts-are-not-overdue",
  basis: ["S1-1.3"],
  severity: "warning",
  check: (context) =>
    eachDebt(context, (debt, ledger) => {
      const [maturity, closing] = [debt.day("maturity"), debt.amount("closing")];
      if (maturity === undefined || maturity >= context.on || !closing?.greaterThan(0)) return [];
      const amount = ledgerAmount(ledger)(closing);
      return [
        breachOf(debt, "maturity", {
          messageId: "overdue",
          data: { debt: debt.name, maturity, on: context.on, amount },
          actual: amount,
        }),
      ];
    }),
});
