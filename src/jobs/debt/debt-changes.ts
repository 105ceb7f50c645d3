import type { AuditContext } from "../../audit/check";
import { auditedLedger } from "../../audit/debt/audited-ledger";
import { debtChanges } from "../../templates/debt/debt-changes";
import { debtsOf } from "../../templates/debt/debts-of";
import type { ReportedChanges } from "./debt-report";

/** What the debt ledger tells of the time since the last audited day (上次审计日以来的变动). */
export function reportChanges(context: Pick<AuditContext, "book" | "previous">): ReportedChanges | null {
  const { current, earlier, since } = auditedLedger(context);
  const debts = debtsOf(current);
  const hasBase = earlier !== undefined || current.some(({ columns }) => columns.has("opening"));
  if (debts.length === 0 || !hasBase) return null;
  const { changed, unchanged } = debtChanges(debts, earlier && debtsOf(earlier));
  return {
    since: since ?? null,
    against: earlier ? "auditedLedger" : "openingBalances",
    unchanged,
    changed: changed.map(({ kind, debt, audited, borrowed, repaid, closing, unexplained }) => ({
      kind,
      debt: debt.name,
      debtor: debt.text("debtor"),
      creditor: debt.text("creditor"),
      audited: audited.toFixed(),
      borrowed: borrowed.toFixed(),
      repaid: repaid.toFixed(),
      closing: closing.toFixed(),
      unexplained: unexplained.toFixed(),
      cell: kind === "missing" ? null : debt.cell("closing"),
    })),
  };
}
