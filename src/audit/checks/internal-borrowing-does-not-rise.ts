import { sumOf } from "../../finance/money/decimal";
import { internalBorrowingCeilingYear } from "../../finance/policy/parameters/county-debt-gate";
import { isInForce } from "../../finance/policy/value-if-any";
import { debtLedger } from "../../templates/debt/ledger-columns";
import { defineCheck, notApplicable, passedUnless } from "../check";
import { currentLedgers } from "../debt/audited-ledger";
import { ledgerAmount } from "../ledgers/each-entry";

/** Internal borrowing (内部借款) falls year by year from its ceiling (本地办法口径). */
export const internalBorrowingDoesNotRise = defineCheck({
  id: "internal-borrowing-does-not-rise",
  basis: ["S1-1.11"],
  severity: "warning",
  check({ book, policy, on }) {
    const ledgers = currentLedgers(book);
    if (ledgers.length === 0) return notApplicable("noLedger", { ledger: debtLedger.id });
    if (!isInForce(policy, internalBorrowingCeilingYear, on)) return notApplicable("measuresNotAdopted");
    return passedUnless(
      ledgers.flatMap((ledger) => {
        const internal = ledger.entries.filter((debt) => debt.isYes("internalBorrowing"));
        const total = (key: "opening" | "closing") =>
          sumOf(internal.flatMap((debt) => debt.amount(key) ?? []));
        const [opening, closing] = [total("opening"), total("closing")];
        if (closing.lessThanOrEqualTo(opening)) return [];
        const shown = ledgerAmount(ledger);
        const difference = shown(closing.minus(opening));
        return [
          {
            messageId: "rises",
            cells: internal.map((debt) => debt.cell("closing")),
            data: { opening: shown(opening), closing: shown(closing), difference },
            identity: ["debt-ledger", "internalBorrowing"],
            difference,
          },
        ];
      }),
    );
  },
});
