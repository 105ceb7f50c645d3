import path from "node:path";
import type { AuditReport } from "../../jobs/audit/audit-report";
import { reasonsGiven } from "../../jobs/audit/check-sheet";
import { write } from "../../jobs/writing/write";
import { checkSheetPlan } from "../../reports/check-sheet/check-sheet";
import { findingsPlan } from "../../reports/findings/findings-plan";
import { HostError } from "../../workbook/host-error";
import type { Plan } from "../../workbook/plan";
import type { AuditCommandOptions } from "./audit-options";
import type { AuditedFile } from "./audited-file";
import { copySuffixes } from "../copy-suffixes";
import type { Environment, OpenWorkbook } from "../environment";
import type { Meant } from "../meant-workbooks";
import { freeCopy } from "../free-copy";
import { commandWords } from "../words";

interface Audited {
  readonly file: string;
  /** The folder it was found in, so that copies keep the folders between. */
  readonly root: string;
  readonly report: AuditReport;
}

/**
 * Writes each audited workbook's findings, and what was found in one without forms, where they were asked for; answers
 * whether all could be written.
 */
export async function writeCopies(
  { files, meant }: { readonly files: readonly AuditedFile[]; readonly meant: Meant },
  options: AuditCommandOptions,
  environment: Environment,
): Promise<boolean> {
  const roots = new Map(meant.workbooks.map(({ file, root }) => [file, root]));
  let isWritten = true;
  for (const audited of files) {
    if (!("report" in audited)) continue;
    const { path: file, report } = audited;
    if (report.status !== "checked" && report.result.findings.length === 0) continue;
    try {
      const written = { file, root: roots.get(file) ?? path.dirname(file), report };
      await writeFindings(written, options, environment);
    } catch (error) {
      environment.complain(environment.explain(error, file, options.language).reason);
      isWritten = false;
    }
  }
  return isWritten;
}

/**
 * Writes the findings sheet, and for a published set the inspector's check sheet, into a copy of the workbook: beside
 * it as 原名-审核结果.xlsx, or where `--output` says; a copy made before stays, since a person may have written in it.
 * With `--in-place` into the workbook itself, kept as `.bak`; there the write can be taken back.
 *
 * @throws HostError when the copy cannot be made or written; the original stays as it was.
 */
async function writeFindings(
  { file, root, report }: Audited,
  options: AuditCommandOptions,
  environment: Environment,
): Promise<void> {
  const { language, isInPlace } = options;
  const workbook = await environment.open(file);
  if (workbook.capabilities.readOnly) throw new HostError("readOnly", { path: file });
  const { sheets } = await workbook.outline();
  const names = sheets.map(({ name }) => name);
  const plans = [
    findingsPlan(report, language, names),
    ...(await checkSheetPlans(workbook, report, options)),
  ];
  if (isInPlace) {
    for (const plan of plans) await write(workbook, { plan, at: environment.now() });
    await workbook.save();
    environment.complain(commandWords[language].written(file));
    return;
  }
  for (const plan of plans) await workbook.apply(plan);
  const target = await freeCopy(file, {
    root,
    output: options.output,
    suffix: copySuffixes.findings[language],
  });
  await workbook.save(target);
  environment.complain(commandWords[language].written(target));
}

/** The inspector's check sheet goes beside the findings where the book is a set of published forms. */
async function checkSheetPlans(
  workbook: OpenWorkbook,
  report: AuditReport,
  { language }: AuditCommandOptions,
): Promise<Plan[]> {
  if (report.set === undefined) return [];
  const { sheets } = await workbook.outline();
  const names = sheets.map(({ name }) => name);
  return [checkSheetPlan(report, language, names, await reasonsGiven(workbook, report))];
}
