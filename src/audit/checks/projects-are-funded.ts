import { zero } from "../../finance/money/decimal";
import { defineCheck } from "../check";
import { breachOf, eachDebt } from "../debt/each-debt";
import { ledgerAmount } from "../ledgers/each-entry";

/** Funds in place and to come make up the investment of a project under construction (在建项目), each with its source. */
export const projectsAreFunded = defineCheck({
  id: "projects-are-funded",
  basis: ["S0-2.5"],
  severity: "warning",
  check: (context) =>
    eachDebt(context, (debt, ledger) => {
      const planned = debt.amount("plannedInvestment");
      if (!planned?.greaterThan(0)) return [];
      const [inPlace, toCome] = [debt.amount("fundsInPlace") ?? zero, debt.amount("fundsToCome") ?? zero];
      const shown = ledgerAmount(ledger);
      const gap = planned.minus(inPlace).minus(toCome);
      const data = {
        debt: debt.name,
        planned: shown(planned),
        inPlace: shown(inPlace),
        toCome: shown(toCome),
      };
      const isUnsourced = toCome.greaterThan(0) && debt.text("fundsToComeFrom") === "";
      return [
        ...(gap.greaterThan(0)
          ? [breachOf(debt, "plannedInvestment", { messageId: "short", data: { ...data, gap: shown(gap) } })]
          : []),
        ...(gap.lessThan(0)
          ? [
              breachOf(debt, "plannedInvestment", {
                messageId: "over",
                data: { ...data, gap: shown(gap.negated()) },
              }),
            ]
          : []),
        ...(isUnsourced
          ? [
              breachOf(debt, "fundsToComeFrom", {
                messageId: "noSource",
                data: { debt: debt.name, toCome: shown(toCome) },
              }),
            ]
          : []),
      ];
    }),
});
