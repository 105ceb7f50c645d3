import type { Decimal } from "../../finance/money/decimal";
import type { LedgerDefinition } from "../../templates/ledgers/ledger";
import type { LedgerEntry } from "../../templates/ledgers/ledger-entry";
import { readLedgers, type Ledger } from "../../templates/ledgers/read-ledgers";
import { onceFor } from "../../workbook/once-for";
import type { WorkbookView } from "../../workbook/snapshot";
import { notApplicable, passedUnless, type AuditContext, type Breach, type CheckOutcome } from "../check";
import type { ShownAmount } from "../finding";

const ledgersById = onceFor((): Map<string, readonly unknown[]> => new Map());

/** The ledgers of one kind in a workbook; many checks ask, one reading answers. */
export function ledgersOf<Key extends string>(
  book: WorkbookView,
  definition: LedgerDefinition<Key>,
): readonly Ledger<Key>[] {
  const known = ledgersById(book);
  const ledgers = known.get(definition.id) ?? readLedgers(book, definition);
  known.set(definition.id, ledgers);
  // Kept under the id of the definition they were read by, hence with its keys.
  return ledgers as readonly Ledger<Key>[];
}

/** Asks every entry of every ledger of one kind; does not apply where there is none. */
export function eachEntry<Key extends string>(
  { book }: Pick<AuditContext, "book">,
  definition: LedgerDefinition<Key>,
  ask: (entry: LedgerEntry<Key>, ledger: Ledger<Key>) => readonly Breach[],
): CheckOutcome {
  return askEntries(ledgersOf(book, definition), definition, ask);
}

/** Asks every entry of the ledgers given; does not apply where they have none. */
export function askEntries<Key extends string>(
  ledgers: readonly Ledger<Key>[],
  definition: LedgerDefinition<Key>,
  ask: (entry: LedgerEntry<Key>, ledger: Ledger<Key>) => readonly Breach[],
): CheckOutcome {
  if (ledgers.every(({ entries }) => entries.length === 0))
    return notApplicable("noLedger", { ledger: definition.id });
  return passedUnless(ledgers.flatMap((ledger) => ledger.entries.flatMap((entry) => ask(entry, ledger))));
}

/** A breach of one entry at one of its columns. */
export function breachIn<Key extends string>(
  { definition, entries }: Ledger<Key>,
  entry: LedgerEntry<Key>,
  column: Key,
  breach: Omit<Breach, "cells" | "identity">,
): Breach {
  const before = entries.filter(({ name, row }) => name === entry.name && row < entry.row).length;
  return { ...breach, cells: [entry.cell(column)], identity: [definition.id, entry.name, before, column] };
}

/** Amounts in yuan as the ledger shows them. */
export function ledgerAmount({
  unit,
}: {
  readonly unit: Ledger<string>["unit"];
}): (yuan: Decimal) => ShownAmount {
  return (yuan) => ({ yuan: yuan.toFixed(), unit, decimals: 2 });
}
