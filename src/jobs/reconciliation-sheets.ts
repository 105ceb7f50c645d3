import type { Language } from "../audit/words/language";
import { freeSheetName } from "../reports/sheets/free-sheet-name";
import type { ReconciledBooks } from "../reports/reconciliation/reconciled-books";
import { reconciliationSheets } from "../reports/reconciliation/reconciliation-sheets";
import { reconciliationWords } from "../reports/reconciliation/reconciliation-words";
import { readTypedBefore } from "../reports/reconciliation/typed-before";
import { isOfSeveralUnits, readLedgerSheets } from "../templates/reconciliation/read-ledger-sheets";
import type { Template } from "../templates/template";
import type { Host } from "../workbook/host";
import { HostError } from "../workbook/host-error";
import type { EntryHeader } from "../workbook/journal-entry";
import { isOwnSheet, withoutOwnSheets } from "../workbook/own-sheets";
import type { Plan } from "../workbook/plan";
import { WorkbookView, type WorkbookSnapshot } from "../workbook/snapshot";
import { growingSheetEdits } from "./writing/growing-sheet-edits";
import type { JobOptions } from "./writing/progress";
import { reconcileBooks } from "./reconcile";
import { write } from "./writing/write";

/** What the journal calls the adding of the sheets of a comparison with the treasury. */
export const reconciliationPurpose = "add-reconciliation-sheets";

export interface ReconciliationRequest {
  /** The day it is made for, `YYYY-MM-DD`. */
  readonly on: string;
  readonly language: Language;
  /** The forms to look for; those of the product when not said. */
  readonly templates?: readonly Template[];
}

/**
 * Compares the forms of a workbook with the treasury's ledger sheets put beside them (国库账、专户账、编制名册): those with
 * a column of units are the treasury's, whatever else is kept is the unit's own.
 *
 * @returns `undefined` where no sheet of the treasury holds an entry.
 */
export function reconcileWithin(
  snapshot: WorkbookSnapshot,
  on: string,
  templates?: readonly Template[],
): ReconciledBooks | undefined {
  const book = withoutOwnSheets(snapshot);
  const theirs = new Set(new WorkbookView(book).sheets.filter(isOfSeveralUnits).map(({ data }) => data));
  const only = (isTheirs: boolean): WorkbookSnapshot => ({
    ...book,
    sheets: book.sheets.filter((sheet) => theirs.has(sheet) === isTheirs),
  });
  const treasury = only(true);
  if (readLedgerSheets(new WorkbookView(treasury)).length === 0) return undefined;
  return reconcileBooks([{ path: "", snapshot: only(false) }], treasury, on, templates);
}

/**
 * The plan that adds 对账差异表 and 汇审进度表 to the workbook, or brings those that stand up to date: reasons, days of
 * approval and review, and notes stay with their rows. No edits where the workbook holds no sheet of the treasury. Pure.
 */
export function reconciliationPlan(
  snapshot: WorkbookSnapshot,
  { on, language, templates }: ReconciliationRequest,
): Plan {
  const found = reconcileWithin(snapshot, on, templates);
  if (!found) return { purpose: reconciliationPurpose, edits: [] };
  const { title, progressTitle, signatures } = reconciliationWords[language];
  const own = new WorkbookView(snapshot).sheets.filter(isOwnSheet);
  const standing = [title, progressTitle].map((name) =>
    own.findLast((sheet) => sheet.text(0, 0)?.trim() === name),
  );
  const sheets = reconciliationSheets(found, language, readTypedBefore(standing[0], standing[1], language));
  const taken = snapshot.sheets.map(({ name }) => name);
  const edits = sheets.flatMap((sheet, index) => {
    const old = standing[index];
    if (old) return growingSheetEdits(snapshot, old, sheet, signatures[0]!);
    return [{ kind: "addSheet" as const, sheet: { ...sheet, name: freeSheetName(sheet.name, taken) } }];
  });
  return { purpose: reconciliationPurpose, edits };
}

/** Writes the comparison into the workbook through the journal; `undefined` where there is nothing to compare with. */
export async function writeReconciliation(
  host: Host,
  { at, ...request }: ReconciliationRequest & { readonly at: string },
  { signal, ...options }: JobOptions = {},
): Promise<EntryHeader | undefined> {
  const snapshot = await host.read("all", ["formulas"], signal);
  if (signal?.aborted) throw new HostError("aborted");
  const plan = reconciliationPlan(snapshot, request);
  return plan.edits.length === 0 ? undefined : write(host, { plan, at }, options);
}
