import { audit } from "../../audit/audit";
import type { AuditContext } from "../../audit/check";
import { ruleBook } from "../../audit/rule-book";
import { rulesOfText } from "../../audit/text-checks";
import { packVersions } from "../../finance/packs/pack-versions";
import { narrativeOfTexts } from "../../narrative/narrative";
import { readExplanation } from "../../narrative/read-texts";
import type { Host } from "../../workbook/host";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { auditFacets } from "../audit/audit-facets";
import { readBook, type AuditOptions } from "../audit/audit";
import { unreadTables } from "../audit/audit-text";
import { correctedSentences } from "./corrected-sentences";
import type { NarrativeReport } from "./narrative-report";
import type { JobOptions } from "../writing/progress";

import { reportedText } from "./reported-text";

/** As an audit is asked for; the rules are those of the text. */
export type NarrativeOptions = Omit<AuditOptions, "rules">;

/** Reads the explanation text of a snapshot against its forms. Pure. */
export function narrativeOfSnapshot(snapshot: WorkbookSnapshot, options: NarrativeOptions): NarrativeReport {
  const context = contextOf(snapshot, options);
  const { facts, narrative, on } = context;
  const { findings, notChecked } = audit(context, { ties: ruleBook.ties, checks: rulesOfText });
  const ids = new Set(rulesOfText.map(({ id }) => id));
  const ofText = findings.filter(({ rule }) => ids.has(rule));
  const { paragraphs, figures } = reportedText(narrative);
  const { quantities, bound, derived } = narrative.coverage;
  const hasText = narrative.sheets.some(({ kind }) => kind === "explanation");
  return {
    on,
    packs: options.packs ?? packVersions(),
    status: !hasText ? "noText" : facts.tables.length === 0 ? "noForms" : "checked",
    year: facts.year ?? null,
    organisation: facts.organisation ?? null,
    coverage: { quantities, bound, derived, unexplained: quantities - bound - derived },
    paragraphs,
    figures,
    findings: ofText,
    notChecked: [
      ...notChecked.filter(({ rule }) => ids.has(rule)),
      ...(options.text ? unreadTables(options.text) : []),
    ],
    corrections: correctedSentences(ofText, context),
  };
}

/** Text from a file of its own is looked at alone, without the text sheets of the workbook. */
function contextOf(snapshot: WorkbookSnapshot, { text, ...options }: NarrativeOptions): AuditContext {
  const { context } = readBook(snapshot, options);
  if (!text) return context;
  const narrative = narrativeOfTexts([readExplanation(text)], context.facts);
  return { ...context, narrative, facts: context.facts.ofYear(narrative.year) };
}

/** Reads a workbook through its host and its explanation text against its forms (编制说明核对). Nothing is written. */
export async function narrativeOfHost(
  host: Host,
  options: NarrativeOptions & JobOptions,
): Promise<NarrativeReport> {
  const { signal, onProgress } = options;
  onProgress?.({ stage: "read", done: 0, total: 2 });
  const snapshot = await host.read("all", auditFacets, signal);
  onProgress?.({ stage: "audit", done: 1, total: 2 });
  const report = narrativeOfSnapshot(snapshot, options);
  onProgress?.({ stage: "done", done: 2, total: 2 });
  return report;
}
