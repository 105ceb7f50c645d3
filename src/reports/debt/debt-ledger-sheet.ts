import { debtLedger } from "../../templates/debt/ledger-columns";
import type { NewSheet } from "../../workbook/plan";
import { ledgerSheet } from "../ledger-sheet";

/** A blank debt ledger (政府性债务台账), one row a debt, with the answers each column takes said below. In 万元. */
export function debtLedgerSheet(organisation = ""): NewSheet {
  return ledgerSheet(debtLedger, organisation);
}
