import { debtLedger } from "../../templates/debt/ledger-columns";
import { balanceDay, ledgerDay } from "../../templates/debt/ledger-day";
import { ledgersInTime } from "../../templates/debt/ledgers-in-time";
import type { DebtLedger } from "../../templates/debt/read-ledger";
import type { WorkbookView } from "../../workbook/snapshot";
import type { AuditContext } from "../check";
import { ledgersOf } from "../ledgers/each-entry";

/** The debt ledgers a workbook stands by; earlier ones that it keeps beside them are asked nothing of their own. */
export function currentLedgers(book: WorkbookView): readonly DebtLedger[] {
  return ledgersInTime(book, ledgersOf(book, debtLedger)).current;
}

/** The ledgers as they stand now, those of the last audit, and the day of that audit as far as either says it. */
export interface AuditedLedger {
  readonly current: readonly DebtLedger[];
  /** Absent where neither another workbook nor another sheet holds one. */
  readonly earlier: readonly DebtLedger[] | undefined;
  readonly since: string | undefined;
}

/** Lays the ledgers of a workbook beside those of the last audit: of the earlier workbook given, else of its own earlier sheet. */
export function auditedLedger({ book, previous }: Pick<AuditContext, "book" | "previous">): AuditedLedger {
  const own = ledgersInTime(book, ledgersOf(book, debtLedger));
  const given = previous ? currentLedgers(previous.book) : [];
  const [earlier, of] = given.length > 0 && previous ? [given, previous.book] : [own.earlier, book];
  const [audited] = earlier;
  const [standing] = own.current;
  const opening = standing && balanceDay(book, standing, "opening");
  return {
    current: own.current,
    earlier: earlier.length > 0 ? earlier : undefined,
    since: (audited && ledgerDay(of, audited)) ?? opening,
  };
}
