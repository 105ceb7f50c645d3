import { defineCheck } from "../check";
import { breachOf, eachDebt } from "../debt/each-debt";

/** A debtor that is a financing platform (融资平台公司) fills in the form of its assets. */
export const platformDebtorsHaveTheirForm = defineCheck({
  id: "platform-debtors-have-their-form",
  basis: ["S0-2.4"],
  severity: "error",
  check: (context) =>
    eachDebt(context, (debt) => {
      if (!debt.text("debtorType").includes("平台") || debt.isYes("platformForm")) return [];
      return [
        breachOf(debt, "platformForm", {
          messageId: "missing",
          data: { debt: debt.name, debtor: debt.text("debtor") },
        }),
      ];
    }),
});
