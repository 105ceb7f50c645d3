import { defineCheck, notApplicable, passedUnless } from "../check";
import { debtLedgersOf } from "../debt/each-debt";

/** A column about 隐性债务 is secret: it is not read, and the person is told so. */
export const secretColumnsAreLeftOut = defineCheck({
  id: "secret-columns-are-left-out",
  title: { zh: "台账不列涉密内容", en: "The ledger holds nothing secret" },
  basis: [],
  severity: "info",
  check({ book }) {
    const ledgers = debtLedgersOf(book);
    if (ledgers.length === 0) return notApplicable("noDebtLedger");
    return passedUnless(
      ledgers.flatMap(({ sheet, secretCells }) =>
        secretCells.length === 0
          ? []
          : [
              {
                messageId: "notRead",
                cells: secretCells,
                data: { sheet },
                identity: ["debt-ledger", "secret"],
              },
            ],
      ),
    );
  },
});
