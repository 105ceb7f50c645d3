import type { Language } from "../../audit/words/language";
import { findingsPlan, findingsPurpose } from "../../reports/findings/findings-plan";
import type { Host } from "../../workbook/host";
import type { EntryHeader } from "../../workbook/journal-entry";
import type { Plan } from "../../workbook/plan";
import { addedSheets } from "../../workbook/touched-cells";
import type { AuditReport } from "./audit-report";
import type { JobOptions } from "../writing/progress";
import { sheetsOfLayer, writeLayer } from "../writing/write-layer";

export interface FindingsRequest {
  readonly report: AuditReport;
  readonly language: Language;
  /** The moment of asking, by the caller's clock (ISO 8601). */
  readonly at: string;
}

/**
 * Writes the findings sheet (审核结果) into the workbook; one written before is replaced.
 *
 * @throws ChangedSinceError when someone wrote on the sheet that stands there; nothing is touched then.
 */
export async function writeFindings(
  host: Host,
  { report, language, at }: FindingsRequest,
  options: JobOptions = {},
): Promise<EntryHeader | undefined> {
  const plan = await proposeFindings(host, report, language);
  const [sheet = ""] = addedSheets(plan);
  const title = { findings: String(report.result.findings.length), sheet };
  return writeLayer(host, { plan, at, title }, options);
}

/** The findings sheet as a plan; the name of one written before counts as free, since that one goes. */
export async function proposeFindings(host: Host, report: AuditReport, language: Language): Promise<Plan> {
  const { sheets } = await host.outline();
  const going = await sheetsOfLayer(host, findingsPurpose);
  const staying = sheets.map(({ name }) => name).filter((name) => !going.has(name));
  return findingsPlan(report, language, staying);
}
