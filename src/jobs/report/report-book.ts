import type { FormSource } from "../../reports/source/form-source";
import {
  sourceKinds,
  splitTables,
  type SourceKind,
  type SplitTables,
} from "../../reports/source/find-sources";
import { ledgerSource } from "../../reports/source/ledger-source";
import { tablesSource } from "../../reports/source/tables-source";
import { ledgerColumn } from "../../templates/budget-ledger/ledger-columns";
import { readBasicInformation } from "../../templates/basic-information";
import { readBudgetLedgers, type BudgetLedger } from "../../templates/budget-ledger/read-ledger";
import { readPerformanceTargets } from "../../templates/departmental-budget/performance-target-ledger";
import type { Facts } from "../../templates/facts";
import { recognise } from "../../templates/recognise";
import { allTemplates } from "../../templates/sets";
import type { Template } from "../../templates/template";
import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import { withoutOwnSheets } from "../../workbook/own-sheets";
import { WorkbookView, type WorkbookSnapshot } from "../../workbook/snapshot";
import { ownSettings } from "../audit/own-settings";
import { setsFor } from "./report-sets";
import type { ReportProposal, ReportSource } from "./report-types";

/** A workbook as reports see it: its recognised tables, our own sheets left out. */
export interface ReportBook {
  /** All that was read. */
  readonly snapshot: WorkbookSnapshot;
  readonly view: WorkbookView;
  readonly facts: Facts;
  readonly ledgers: readonly BudgetLedger[];
}

/** Reads a workbook with its formulas. */
export async function readBook(
  host: Host,
  { signal, templates }: { readonly signal?: AbortSignal; readonly templates?: readonly Template[] } = {},
): Promise<ReportBook> {
  const snapshot = await host.read("all", ["formulas"], signal);
  if (signal?.aborted) throw new HostError("aborted");
  return bookOf(snapshot, templates);
}

/**
 * The same for what was read already.
 *
 * @param templates - The forms to look for; those of the product when not said.
 */
export function bookOf(
  snapshot: WorkbookSnapshot,
  templates: readonly Template[] = allTemplates,
): ReportBook {
  const { corrections } = ownSettings(new WorkbookView(snapshot));
  const view = new WorkbookView(withoutOwnSheets(snapshot));
  return {
    snapshot,
    view,
    facts: recognise(view, templates, { corrections, keepsSheetsApart: true }),
    ledgers: readBudgetLedgers(view),
  };
}

/** What is known of the parts a source consists of. */
interface SourcePart {
  readonly sheet: string;
  readonly year: number | undefined;
  readonly bookKind: "department" | "unit" | undefined;
  readonly organisation: string | undefined;
}

/** The sources a workbook offers, each kind once. */
export function sourcesIn(book: ReportBook): ReportSource[] {
  const first = <T>(values: readonly (T | undefined)[]) =>
    values.find((value) => value !== undefined) ?? null;
  const basics = readBasicInformation(book.view);
  return sourceKinds.flatMap((kind) => {
    const parts = sourceParts(book, kind);
    if (parts.length === 0) return [];
    return [
      {
        kind,
        sheets: [...new Set(parts.map(({ sheet }) => sheet))],
        sets: setsFor(kind),
        year: first(parts.map(({ year }) => year)) ?? basics.year ?? book.facts.year ?? null,
        bookKind: first(parts.map(({ bookKind }) => bookKind)),
        organisation: first(parts.map(({ organisation }) => organisation)) ?? basics.organisation ?? null,
      },
    ];
  });
}

function sourceParts({ facts, ledgers }: ReportBook, kind: SourceKind): readonly SourcePart[] {
  if (kind === "ledger") return ledgers;
  return splitTables(facts, kind).source.map(({ sheet, parts }) => ({
    sheet,
    year: parts.year,
    bookKind: parts.bookKind,
    organisation: parts.organisation?.name,
  }));
}

/** What answers for the amounts of a source. */
export function formSource(
  { view, ledgers }: ReportBook,
  kind: SourceKind,
  { source }: SplitTables,
): FormSource {
  const amounts = kind === "ledger" ? ledgerSource(ledgers) : tablesSource(view, source);
  const targets = readPerformanceTargets(view);
  return { ...amounts, targetOf: (project) => targets.get(project) };
}

/** The cells of a ledger that cannot be understood. */
export function unreadableLines(
  { ledgers }: ReportBook,
  source: ReportSource | null,
): ReportProposal["unreadable"] {
  if (source?.kind !== "ledger") return [];
  return ledgers.flatMap(({ unreadable }) =>
    unreadable.map(({ cell, column, text }) => ({ cell, column: ledgerColumn(column).heading, text })),
  );
}

/** Columns of a source that no form knows, by sheet. */
export function unusedColumns(
  { ledgers }: ReportBook,
  kind: SourceKind,
  { source }: SplitTables,
): ReportProposal["unused"] {
  const columns =
    kind === "ledger"
      ? ledgers.map(({ sheet, unknown }) => ({ sheet, labels: unknown }))
      : source.map(({ sheet, parts }) => ({
          sheet,
          labels: [...new Set([...parts.unknownColumns.values()].flat())],
        }));
  return columns.filter(({ labels }) => labels.length > 0);
}
