import { debtClassWords, suggestedDebtClass } from "../../finance/debt/debt-class";
import { repaymentSourceOf } from "../../finance/debt/repayment-source";
import { defineCheck } from "../check";
import { breachOf, eachDebt } from "../debt/each-debt";

/** The class of a debt (甄别结果) follows from whether its project earns and from what it is repaid. */
export const debtClassFollowsItsMarks = defineCheck({
  id: "debt-class-follows-its-marks",
  basis: ["S0-2.8"],
  severity: "warning",
  check: (context) =>
    eachDebt(context, (debt) => {
      const hasRevenue = debt.isYes("hasRevenue");
      const entered = debt.text("class");
      const source = repaymentSourceOf(debt.text("repaymentSource"));
      if (hasRevenue === undefined || entered === "" || debt.text("repaymentSource") === "") return [];
      const suggested = source && suggestedDebtClass(hasRevenue, source);
      if (!suggested) {
        return [
          breachOf(debt, "class", {
            messageId: "undecided",
            data: { debt: debt.name, source: debt.text("repaymentSource") },
            severity: "info",
          }),
        ];
      }
      if (entered.includes(debtClassWords[suggested].slice(0, 2))) return [];
      return [
        breachOf(debt, "class", {
          messageId: "differs",
          data: { debt: debt.name, entered, suggested: debtClassWords[suggested] },
        }),
      ];
    }),
});
