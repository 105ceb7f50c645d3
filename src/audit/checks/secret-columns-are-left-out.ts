import { debtLedger } from "../../templates/debt/ledger-columns";
import { secretCellsOf } from "../../templates/debt/read-ledger";
import { defineCheck, notApplicable, passedUnless } from "../check";
import { ledgersOf } from "../ledgers/each-entry";

/** A column about 隐性债务 is secret: it is not read, and the person is told so. */
export const secretColumnsAreLeftOut = defineCheck({
  id: "secret-columns-are-left-out",
  basis: [],
  severity: "info",
  check({ book }) {
    const ledgers = ledgersOf(book, debtLedger);
    if (ledgers.length === 0) return notApplicable("noLedger", { ledger: debtLedger.id });
    return passedUnless(
      ledgers
        .map((ledger) => ({ sheet: ledger.sheet, cells: secretCellsOf(book, ledger) }))
        .flatMap(({ sheet, cells }) =>
          cells.length === 0
            ? []
            : [
                {
                  messageId: "notRead",
                  cells,
                  data: { sheet },
                  identity: ["debt-ledger", "secret"],
                },
              ],
        ),
    );
  },
});
