import { zero } from "../../finance/money/decimal";
import { defineCheck } from "../check";
import { breachOf, eachDebt } from "../debt/each-debt";
import { ledgerAmount } from "../ledgers/each-entry";

/** A debt's closing balance is its opening one plus what is new less what is repaid (期末=期初+新增−偿还). */
export const debtBalancesRollForward = defineCheck({
  id: "debt-balances-roll-forward",
  basis: ["S0-2.6"],
  severity: "error",
  check: (context) =>
    eachDebt(context, (debt, ledger) => {
      const [opening, closing] = [debt.amount("opening"), debt.amount("closing")];
      if (!opening || !closing) return [];
      const [borrowed, repaid] = [debt.amount("borrowed") ?? zero, debt.amount("repaid") ?? zero];
      const expected = opening.plus(borrowed).minus(repaid);
      if (expected.equals(closing)) return [];
      const shown = ledgerAmount(ledger);
      const difference = shown(closing.minus(expected));
      return [
        breachOf(debt, "closing", {
          messageId: "differs",
          data: {
            debt: debt.name,
            opening: shown(opening),
            borrowed: shown(borrowed),
            repaid: shown(repaid),
            expected: shown(expected),
            closing: shown(closing),
            difference,
          },
          actual: shown(closing),
          expected: shown(expected),
          difference,
        }),
      ];
    }),
});
