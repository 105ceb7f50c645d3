import { zero, type Decimal } from "../../finance/money/decimal";
import { debtLedger } from "../../templates/debt/ledger-columns";
import { areOneRounded } from "../../templates/debt/debt-changes";
import { balanceDay } from "../../templates/debt/ledger-day";
import { debtsOf } from "../../templates/debt/debts-of";
import { pairDebts } from "../../templates/debt/pair-debts";
import type { LedgerDebt } from "../../templates/debt/read-ledger";
import {
  defineCheck,
  notApplicable,
  notChecked,
  passedUnless,
  type AuditContext,
  type Breach,
} from "../check";
import { auditedLedger, type AuditedLedger } from "../debt/audited-ledger";
import { breachOf } from "../debt/each-debt";
import { ledgerAmount } from "../ledgers/each-entry";

/**
 * The ledger goes on from the last audited day (上次审计日): each debt opens with the balance that was audited, none is
 * left out, and what was borrowed since then has no balance before.
 */
export const debtLedgerContinuesTheAuditedOne = defineCheck({
  id: "debt-ledger-continues-the-audited-one",
  basis: ["S0-2.6"],
  severity: "warning",
  check(context) {
    const audited = auditedLedger(context);
    const { current, earlier } = audited;
    if (current.every(({ entries }) => entries.length === 0))
      return notApplicable("noLedger", { ledger: debtLedger.id });
    const day = openingDay(context, audited);
    if (!earlier && day === undefined) return notChecked("noAuditedLedger");
    const debts = debtsOf(current);
    return passedUnless([
      ...(day === undefined ? [] : debts.flatMap((debt) => againstDay(debt, day))),
      ...(earlier && continuesFrom(audited, day) ? againstEarlier(audited, debts) : []),
    ]);
  },
});

/** The day that the heading of the opening balances names. */
function openingDay({ book }: AuditContext, { current }: AuditedLedger): string | undefined {
  return current[0] && balanceDay(book, current[0], "opening");
}

/** A ledger that opens on a later day than the one audited tells nothing of the time between. */
function continuesFrom({ since }: AuditedLedger, opening: string | undefined): boolean {
  return since === undefined || opening === undefined || since === opening;
}

function againstDay(debt: LedgerDebt, day: string): Breach[] {
  const [borrowedOn, opening] = [debt.day("borrowedOn"), debt.amount("opening") ?? zero];
  if (borrowedOn === undefined || borrowedOn <= day || opening.isZero()) return [];
  return [
    breachOf(debt, "opening", {
      messageId: "borrowedLater",
      data: { debt: debt.name, borrowedOn, day, opening: shown(debt, opening) },
      actual: shown(debt, opening),
    }),
  ];
}

function againstEarlier({ current, earlier = [] }: AuditedLedger, debts: readonly LedgerDebt[]): Breach[] {
  const before = debtsOf(earlier);
  const pairs = pairDebts(debts, before);
  const continued = new Set(pairs.values());
  const differing = debts.flatMap((debt): Breach[] => {
    const [opening, other] = [debt.amount("opening"), pairs.get(debt)];
    const audited = other ? other.amount("closing") : zero;
    if (!opening || !audited || areOneRounded(opening, audited, debt, other ?? debt)) return [];
    const gap = opening.minus(audited);
    return [
      breachOf(debt, "opening", {
        messageId: other ? "opensOtherwise" : "notAudited",
        data: {
          debt: debt.name,
          opening: shown(debt, opening),
          ...(other ? { audited: shown(debt, audited), difference: shown(debt, gap.abs()) } : {}),
        },
        actual: shown(debt, opening),
        expected: shown(debt, audited),
        difference: shown(debt, gap),
      }),
    ];
  });
  const [ledger] = current;
  const missing = before.flatMap((debt): Breach[] => {
    const audited = debt.amount("closing");
    if (!ledger || continued.has(debt) || !audited || audited.isZero()) return [];
    const column = ledger.columns.get("closing") ?? 0;
    return [
      {
        ...breachOf(debt, "closing", {
          messageId: "leftOut",
          data: { debt: debt.name, audited: shown(debt, audited) },
          expected: shown(debt, audited),
        }),
        cells: [{ sheet: ledger.sheet, row: ledger.headingRow, column }],
      },
    ];
  });
  return [...differing, ...missing];
}

function shown(debt: LedgerDebt, yuan: Decimal) {
  return ledgerAmount(debt)(yuan);
}
