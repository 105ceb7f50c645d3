import { packVersions } from "../../finance/packs/pack-versions";
import { auditFacets } from "../../jobs/audit/audit-facets";
import { reconcileBooks, type ReportedBook } from "../../jobs/reconcile";
import { workbookOfSheets } from "../../ooxml/workbook-of-sheets";
import type { ReconciledBooks } from "../../reports/reconciliation/reconciled-books";
import { reconciliationSheets } from "../../reports/reconciliation/reconciliation-sheets";
import { readLedgerSheets } from "../../templates/reconciliation/read-ledger-sheets";
import { WorkbookView } from "../../workbook/snapshot";
import type { Environment } from "../environment";
import { ExitCode } from "../exit-code";
import { jsonFrame } from "../json-frame";
import { meantWorkbooks } from "../meant-workbooks";
import { isSaved } from "../put-out";
import type { ReconcileCommandOptions } from "./reconcile-options";
import { reconcileText } from "./reconcile-text";
import { cellJson } from "../result-json";
import { reconcileWords } from "./reconcile-words";
import { commandWords } from "../words";

/**
 * `caishen reconcile UNITS… --ledger FILE`: compares units' workbooks with the treasury's books by code. Exit 0 when
 * all that could be compared agrees, 1 when something differs or a unit is missing, 2 when a file could not be read
 * or written.
 */
export async function reconcileCommand(
  paths: readonly string[],
  options: ReconcileCommandOptions,
  environment: Environment,
): Promise<ExitCode> {
  const { language, ledger, output, on, format } = options;
  const meant = await meantWorkbooks(paths, [ledger, ...(output ? [output] : [])], language, environment);
  let isUnread = meant.nothing.length > 0;
  for (const { reason } of meant.nothing) environment.complain(reason);
  const read = async (file: string): Promise<ReportedBook | undefined> => {
    try {
      const host = await environment.open(file);
      return { path: file, snapshot: await host.read("all", auditFacets) };
    } catch (error) {
      environment.complain(environment.explain(error, file, language).reason);
      isUnread = true;
      return undefined;
    }
  };
  const treasury = await read(ledger);
  if (!treasury) return ExitCode.trouble;
  if (readLedgerSheets(new WorkbookView(treasury.snapshot)).length === 0) {
    environment.complain(reconcileWords[language].noEntries(ledger));
    return ExitCode.trouble;
  }
  const books: ReportedBook[] = [];
  for (const { file } of meant.workbooks) books.push(...[await read(file)].flatMap((book) => book ?? []));
  const found = reconcileBooks(books, treasury.snapshot, on);
  if (output !== undefined) {
    const sheets = workbookOfSheets(reconciliationSheets(found, language));
    if (!(await isSaved(output, sheets, language, environment))) return ExitCode.trouble;
    environment.complain(commandWords[language].written(output));
  }
  environment.print(
    format === "json" ? reconcileJson(found, environment.version) : reconcileText(found, language),
  );
  if (isUnread) return ExitCode.trouble;
  const isOpen =
    found.rows.some(({ kind }) => kind !== "matched") || found.units.some(({ path: file }) => file === null);
  return isOpen ? ExitCode.findings : ExitCode.clean;
}

/** The same frame as every verb: a workbook a unit, with its rows; amounts are decimal strings in yuan, or heads. */
function reconcileJson({ on, units, rows }: ReconciledBooks, version: string): string {
  const workbooks = units.map(({ organisation, ...unit }) => ({
    ...unit,
    organisation,
    status: unit.path === null ? "missing" : "checked",
    rows: rows
      .filter((row) => row.organisation === organisation)
      .map(({ unitCells, treasuryCells, organisation: _whose, ...row }) => ({
        ...row,
        unitCells: unitCells.map(cellJson),
        treasuryCells: treasuryCells.map(cellJson),
      })),
  }));
  return jsonFrame(workbooks, { version, on, packs: packVersions() });
}
