import { ledgerColumn, type LedgerColumnKey } from "../../templates/debt/ledger-columns";
import type { DebtLedger } from "../../templates/debt/read-ledger";
import type { Breach } from "../check";

/** What a ledger has no columns for, told once for the ledger and not of each of its debts. */
export function absentColumns(
  ledgers: readonly DebtLedger[],
  wanted: readonly LedgerColumnKey[],
  severity: "warning" | "info",
): Breach[] {
  return ledgers.flatMap(({ sheet, headingRow, columns, entries, definition }): Breach[] => {
    const absent = wanted.filter((key) => !columns.has(key));
    if (absent.length === 0 || entries.length === 0) return [];
    const column = Math.min(...columns.values());
    return [
      {
        messageId: "columnsMissing",
        cells: [{ sheet, row: headingRow, column }],
        data: { sheet: sheet.trim(), fields: absent.map((key) => ledgerColumn(key).title) },
        identity: [definition.id, sheet, "columns"],
        severity,
      },
    ];
  });
}
