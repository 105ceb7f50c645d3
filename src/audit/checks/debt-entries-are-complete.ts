import { ledgerColumn, ledgerColumnKeys } from "../../templates/debt/ledger-columns";
import { defineCheck, withBreaches } from "../check";
import { absentColumns } from "../debt/absent-columns";
import { currentLedgers } from "../debt/audited-ledger";
import { breachOf, eachDebt } from "../debt/each-debt";

const required = ledgerColumnKeys.filter((key) => ledgerColumn(key).isRequired);

/** Every debt of the ledger (政府性债务台账) says who owes what to whom, from when to when, and from what it is repaid. */
export const debtEntriesAreComplete = defineCheck({
  id: "debt-entries-are-complete",
  basis: ["S0-2.5"],
  severity: "error",
  check: (context) =>
    withBreaches(
      absentColumns(currentLedgers(context.book), required, "warning"),
      eachDebt(context, (debt) => {
        const missing = required.filter((key) => debt.has(key) && debt.text(key) === "");
        if (missing.length === 0) return [];
        const fields = missing.map((key) => ledgerColumn(key).title);
        return [breachOf(debt, missing[0]!, { messageId: "missing", data: { debt: debt.name, fields } })];
      }),
    ),
});
