import type { Language } from "../../audit/words/language";
import { checkSheetPlan, checkSheetPurpose, type ReasonsGiven } from "../../reports/check-sheet/check-sheet";
import type { Host } from "../../workbook/host";
import type { EntryHeader } from "../../workbook/journal-entry";
import type { Plan } from "../../workbook/plan";
import type { AuditReport } from "./audit-report";
import { holdsFor, readExplanations } from "./explanations";
import type { JobOptions } from "../writing/progress";
import { sheetsOfLayer, writeLayer } from "../writing/write-layer";

export interface CheckSheetRequest {
  readonly report: AuditReport;
  readonly language: Language;
  /** The moment of asking, by the caller's clock (ISO 8601). */
  readonly at: string;
}

/**
 * Writes the inspector's check sheet (公开情况检查表) into the workbook with the reasons the unit gave in 审核说明; one
 * written before is replaced. It can be taken back.
 *
 * @throws ChangedSinceError when someone wrote on the sheet that stands there; nothing is touched then.
 */
export async function writeCheckSheet(
  host: Host,
  { report, language, at }: CheckSheetRequest,
  options: JobOptions = {},
): Promise<EntryHeader | undefined> {
  const plan = await proposeCheckSheet(host, report, language);
  return writeLayer(host, { plan, at }, options);
}

/** The plan of the check sheet, named as if the one written before were gone already. Nothing is written. */
export async function proposeCheckSheet(host: Host, report: AuditReport, language: Language): Promise<Plan> {
  const { sheets } = await host.outline();
  const going = await sheetsOfLayer(host, checkSheetPurpose);
  const staying = sheets.map(({ name }) => name).filter((name) => !going.has(name));
  return checkSheetPlan(report, language, staying, await reasonsGiven(host, report));
}

/** What the unit says on the findings of a report; words on other figures no longer hold. */
export async function reasonsGiven(host: Host, { result }: AuditReport): Promise<ReasonsGiven> {
  const { explanations } = await readExplanations(host);
  return new Map(
    result.findings.flatMap((finding) => {
      const explanation = explanations.find((each) => holdsFor(each, finding));
      return explanation ? [[finding.id, explanation.text] as const] : [];
    }),
  );
}
