import { audit } from "../../audit/audit";
import type { DisclosedBeside } from "../../audit/check";
import { disclosureRuleBook } from "../../audit/disclosure-rule-book";
import { hiddenCells } from "../../audit/disclosure/hidden-cells";
import { addressOf } from "../../workbook/address";
import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import { sheetsMadeFrom } from "../../templates/sheets-made-from";
import type { Template } from "../../templates/template";
import { isOwnSheet, withoutOwnSheets } from "../../workbook/own-sheets";
import type { Withheld } from "../../workbook/public-version";
import { WorkbookView, type WorkbookSnapshot } from "../../workbook/snapshot";
import { readBook, type AuditOptions } from "../audit/audit";
import { reportOf } from "../audit/audit-book";
import { factsOf } from "../audit/facts-of";
import { auditFacets } from "../audit/audit-facets";
import type { AuditReport } from "../audit/audit-report";
import { clearMarks } from "../audit/clear-marks";
import type { JobOptions } from "../writing/progress";

export type ScanOptions = Pick<AuditOptions, "on" | "templates" | "packs">;

/**
 * Looks through a workbook before it is published (公开前检查): hidden sheets, rows and columns, comments, names of
 * people, identity and card numbers, links, data behind pivot tables, our own sheets and journal. Nothing is written.
 *
 * @returns The outcomes in the audit's manner. What the host cannot look at is 未检查.
 */
export async function scanBeforeDisclosure(
  host: Host,
  options: ScanOptions & JobOptions,
): Promise<AuditReport> {
  const { signal, onProgress } = options;
  onProgress?.({ stage: "read", done: 0, total: 2 });
  const snapshot = await host.read("all", auditFacets, signal);
  const carried = await host.carriedAlong?.();
  const hasOwnRecords = (await host.state.keys()).length > 0;
  if (signal?.aborted) throw new HostError("aborted");
  onProgress?.({ stage: "audit", done: 1, total: 2 });
  const report = scanSnapshot(snapshot, { carried, hasOwnRecords }, options);
  onProgress?.({ stage: "done", done: 2, total: 2 });
  return report;
}

/** The same for what was read already. Pure. */
export function scanSnapshot(
  snapshot: WorkbookSnapshot,
  disclosed: DisclosedBeside,
  options: ScanOptions,
): AuditReport {
  const { context } = readBook(snapshot, options);
  const book = new WorkbookView(snapshot);
  const result = audit({ ...context, book, disclosed }, disclosureRuleBook);
  return { ...reportOf(context, options, result), status: "checked", sheetCount: book.sheets.length };
}

/**
 * Readies a workbook that nobody looks at for its public version: marks are cleared, since their fills are the audit's
 * and not the unit's.
 *
 * @returns What else the version leaves out.
 */
export async function withheldForPublication(
  workbook: Host,
  templates?: readonly Template[],
): Promise<Withheld> {
  await clearMarks(workbook, { keepChangedSheets: true });
  return withheldFrom(await workbook.read("all", ["hidden"]), templates);
}

/**
 * What a public version leaves out (公开版不带的内容): hidden sheets, ours and those that forms are made from, and what
 * hidden rows and columns hold.
 *
 * @param templates - The forms to look for; those of the product when not said.
 */
export function withheldFrom(snapshot: WorkbookSnapshot, templates?: readonly Template[]): Withheld {
  const { sheets } = new WorkbookView(snapshot);
  const published = withoutOwnSheets(snapshot);
  const sources = new Set(sheetsMadeFrom(new WorkbookView(published), factsOf(published, templates)));
  const gone = sheets.filter(
    (sheet) => sheet.data.visibility !== "visible" || isOwnSheet(sheet) || sources.has(sheet.name),
  );
  const hidden = new Map(sheets.map((sheet) => [sheet.name, new Set(hiddenCells(sheet).map(addressOf))]));
  return {
    sheets: gone.map(({ name }) => name),
    isBlanked: (cell) => hidden.get(cell.sheet)?.has(addressOf(cell)) ?? false,
  };
}
