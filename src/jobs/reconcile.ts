import {
  lowestCodes,
  reconcile,
  reconciledLedgers,
  type Reconciled,
  type ReconciledLedger,
} from "../finance/reconciliation/reconcile";
import type { ReconciledBooks } from "../reports/reconciliation/reconciled-books";
import { organisationKey, type LocatedEntry } from "../templates/reconciliation/located-entry";
import { readLedgerSheets } from "../templates/reconciliation/read-ledger-sheets";
import { ledgersOfForms, readUnitEntries } from "../templates/reconciliation/read-unit-entries";
import { recognise } from "../templates/recognise";
import { allTemplates } from "../templates/sets";
import type { Template } from "../templates/template";
import { withoutOwnSheets } from "../workbook/own-sheets";
import { WorkbookView, type WorkbookSnapshot } from "../workbook/snapshot";

/** A unit's workbook that was read. */
export interface ReportedBook {
  readonly path: string;
  readonly snapshot: WorkbookSnapshot;
}

type ReconciledRow = ReconciledBooks["rows"][number];
type ReconciledUnit = ReconciledBooks["units"][number];

interface UnitSide {
  readonly organisation: string;
  readonly path: string;
  readonly entries: readonly LocatedEntry[];
  readonly ledgers: ReadonlySet<ReconciledLedger>;
}

/**
 * Compares units' workbooks with the treasury's books by code (单位与国库科总会计、财政专户对账), and head counts with the
 * list of posts. A ledger of which one side says nothing is 未检查, never a difference. Pure.
 *
 * @param treasury - The workbook with the ledger sheets.
 * @param on - The day it is made for, `YYYY-MM-DD`.
 * @param templates - The forms to look for; those of the product when not said.
 */
export function reconcileBooks(
  books: readonly ReportedBook[],
  treasury: WorkbookSnapshot,
  on: string,
  templates: readonly Template[] = allTemplates,
): ReconciledBooks {
  const theirs = lowestCodes(readLedgerSheets(new WorkbookView(treasury)));
  const kept = new Set(theirs.map(({ ledger }) => ledger));
  const sides = books.flatMap((book) => unitSide(book, templates));
  const units: ReconciledUnit[] = [];
  const rows: ReconciledRow[] = [];
  for (const { organisation, path, entries, ledgers } of sides) {
    const isCompared = ({ ledger }: LocatedEntry) => ledgers.has(ledger) && kept.has(ledger);
    const compared = reconcile(
      lowestCodes(entries).filter(isCompared),
      theirs.filter((entry) => entry.organisation === organisation && isCompared(entry)),
    ).filter(({ unitAmount, treasuryAmount }) => !unitAmount.isZero() || !treasuryAmount.isZero());
    const differing = compared.filter(({ kind }) => kind !== "matched").length;
    rows.push(...compared.map(rowOf));
    units.push({
      organisation,
      path,
      matched: compared.length - differing,
      differing,
      notChecked: reconciledLedgers.filter((ledger) => !(ledgers.has(ledger) && kept.has(ledger))),
    });
  }
  const reported = new Set(sides.map(({ organisation }) => organisation));
  const unreported = new Set(
    theirs.map(({ organisation }) => organisation).filter((name) => !reported.has(name)),
  );
  units.push(
    ...[...unreported].map((organisation) => ({
      organisation,
      path: null,
      matched: 0,
      differing: 0,
      notChecked: [...reconciledLedgers],
    })),
  );
  const isMatched = ({ kind }: ReconciledRow) => kind === "matched";
  return { on, units, rows: [...rows.filter((row) => !isMatched(row)), ...rows.filter(isMatched)] };
}

/** A book that does not say whose it is goes by the name of its file. */
function unitSide({ path, snapshot }: ReportedBook, templates: readonly Template[]): UnitSide[] {
  const view = new WorkbookView(withoutOwnSheets(snapshot));
  const facts = recognise(view, templates);
  const fileName = path
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.[^.]*$/, "");
  const organisation = organisationKey(facts.organisation ?? fileName);
  const kept = readLedgerSheets(view, organisation).filter(
    (entry) => entry.ledger === "specialAccounts" || entry.ledger === "headCount",
  );
  const entries = [...readUnitEntries(facts, organisation), ...kept];
  if (entries.length === 0 && facts.tables.length === 0) return [];
  return [
    {
      organisation,
      path,
      entries,
      ledgers: new Set([...ledgersOfForms(facts), ...kept.map(({ ledger }) => ledger)]),
    },
  ];
}

function rowOf({ kind, unit, treasury, ...amounts }: Reconciled<LocatedEntry>): ReconciledRow {
  const { organisation, ledger, code, name } = [...unit, ...treasury][0]!;
  return {
    kind,
    organisation,
    ledger,
    code,
    name,
    unitAmount: amounts.unitAmount.toFixed(),
    treasuryAmount: amounts.treasuryAmount.toFixed(),
    difference: amounts.difference.toFixed(),
    unitCells: unit.map(({ cell }) => cell),
    treasuryCells: treasury.map(({ cell }) => cell),
  };
}
