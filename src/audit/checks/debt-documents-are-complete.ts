import { ledgerColumn, proofColumns } from "../../templates/debt/ledger-columns";
import { defineCheck, withBreaches } from "../check";
import { absentColumns } from "../debt/absent-columns";
import { currentLedgers } from "../debt/audited-ledger";
import { breachOf, eachDebt } from "../debt/each-debt";

/** Five papers prove a debt (证明材料): confirmation, contract, notice of receipt, repayment voucher, approval. */
export const debtDocumentsAreComplete = defineCheck({
  id: "debt-documents-are-complete",
  basis: ["S0-2.7"],
  severity: "warning",
  check: (context) =>
    withBreaches(
      absentColumns(currentLedgers(context.book), proofColumns, "info"),
      eachDebt(context, (debt) => {
        const wanted = proofColumns.filter((key) => key !== "repaymentVoucher" || hasRepaid(debt));
        const missing = wanted.filter((key) => debt.has(key) && debt.isYes(key) !== true);
        if (missing.length === 0) return [];
        const papers = missing.map((key) => ledgerColumn(key).title);
        return [breachOf(debt, missing[0]!, { messageId: "missing", data: { debt: debt.name, papers } })];
      }),
    ),
});

/** Where nothing was repaid there is no voucher of it. */
function hasRepaid(debt: Parameters<Parameters<typeof eachDebt>[1]>[0]): boolean {
  return debt.amount("repaid")?.isZero() === false;
}
