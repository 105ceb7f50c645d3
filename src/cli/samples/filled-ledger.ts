import { daysBetween } from "../../finance/calendar/day";
import { ledgerSheet } from "../../reports/ledger-sheet";
import { keysOf, type LedgerContent, type LedgerDefinition } from "../../templates/ledgers/ledger";
import type { NewSheet } from "../../workbook/plan";
import type { CellValue } from "../../workbook/snapshot";

/** What is typed of one entry; a day as YYYY-MM-DD. */
export type SampleEntry<Key extends string> = Readonly<Partial<Record<Key, string | number>>>;

const firstEntryRow = 3;
/** The day from which Excel counts. */
const dayZero = "1899-12-30";

/** The blank form of a ledger (台账), filled in from its first row on. */
export function filledLedger<Key extends string>(
  definition: LedgerDefinition<Key>,
  organisation: string,
  entries: readonly SampleEntry<Key>[],
): NewSheet {
  const blank = ledgerSheet(definition, organisation);
  const keys = keysOf(definition);
  return {
    ...blank,
    cells: blank.cells.map((cell) => {
      const key = keys[cell.column];
      const typed = key && entries[cell.row - firstEntryRow]?.[key];
      if (key === undefined || typed === undefined) return cell;
      return { ...cell, value: cellValue(typed, definition.columns[key].content) };
    }),
  };
}

function cellValue(typed: string | number, content: LedgerContent): CellValue {
  return content === "day" ? daysBetween(dayZero, String(typed)) : typed;
}
