import { zero } from "../../finance/money/decimal";
import { defineCheck } from "../check";
import { breachOf, eachDebt } from "../debt/each-debt";
import { ledgerAmount } from "../ledgers/each-entry";

/** No guarantees (担保) but for loans on-lent with the State Council's approval. */
export const noGuaranteesAreGiven = defineCheck({
  id: "no-guarantees-are-given",
  basis: ["S1-1.10"],
  severity: "warning",
  check: (context) =>
    eachDebt(context, (debt, ledger) => {
      if (!debt.text("liability").includes("担保")) return [];
      const amount = ledgerAmount(ledger)(debt.amount("closing") ?? zero);
      return [breachOf(debt, "liability", { messageId: "guarantee", data: { debt: debt.name, amount } })];
    }),
});
