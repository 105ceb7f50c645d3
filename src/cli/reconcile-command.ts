import { mkdir } from "node:fs/promises";
import path from "node:path";
import { packVersions } from "../finance/packs/pack-versions";
import { replaceFile } from "../files/replace-file";
import { auditFacets } from "../jobs/audit-facets";
import { reconcileBooks, type ReportedBook } from "../jobs/reconcile";
import { workbookOfSheets } from "../ooxml/workbook-of-sheets";
import type { ReconciledBooks } from "../reports/reconciliation/reconciled-books";
import { reconciliationSheets } from "../reports/reconciliation/reconciliation-sheets";
import { readLedgerSheets } from "../templates/reconciliation/read-ledger-sheets";
import { addressOf, type CellRef } from "../workbook/address";
import { WorkbookView } from "../workbook/snapshot";
import type { Environment } from "./environment";
import { ExitCode } from "./exit-code";
import { jsonFrame } from "./json-frame";
import { meantWorkbooks } from "./meant-workbooks";
import type { ReconcileCommandOptions } from "./reconcile-options";
import { reconcileText } from "./reconcile-text";
import { reconcileWords } from "./reconcile-words";
import { commandWords } from "./words";

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
  for (const file of meant.nothing) if ("reason" in file) environment.complain(file.reason);
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
  if (output !== undefined && !(await saveSheets(output, found, options, environment)))
    return ExitCode.trouble;
  environment.print(
    format === "json" ? reconcileJson(found, environment.version) : reconcileText(found, language),
  );
  if (isUnread) return ExitCode.trouble;
  const isOpen =
    found.rows.some(({ kind }) => kind !== "matched") || found.units.some(({ path: file }) => file === null);
  return isOpen ? ExitCode.findings : ExitCode.clean;
}

async function saveSheets(
  output: string,
  found: ReconciledBooks,
  { language }: ReconcileCommandOptions,
  environment: Environment,
): Promise<boolean> {
  try {
    await mkdir(path.dirname(path.resolve(output)), { recursive: true });
    await replaceFile(output, workbookOfSheets(reconciliationSheets(found, language)));
    environment.complain(commandWords[language].written(output));
    return true;
  } catch {
    environment.complain(commandWords[language].cannotWrite(output));
    return false;
  }
}

/** The same frame as every verb: a workbook a unit, with its rows; amounts are decimal strings in yuan, or heads. */
function reconcileJson({ on, units, rows }: ReconciledBooks, version: string): string {
  const cells = (all: readonly CellRef[]) =>
    all.map((cell) => ({ sheet: cell.sheet, address: addressOf(cell) }));
  const workbooks = units.map(({ organisation, ...unit }) => ({
    ...unit,
    organisation,
    status: unit.path === null ? "missing" : "checked",
    rows: rows
      .filter((row) => row.organisation === organisation)
      .map(({ unitCells, treasuryCells, organisation: _whose, ...row }) => ({
        ...row,
        unitCells: cells(unitCells),
        treasuryCells: cells(treasuryCells),
      })),
  }));
  return jsonFrame(workbooks, { version, on, packs: packVersions() });
}
