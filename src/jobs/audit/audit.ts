import { audit, type RuleBook } from "../../audit/audit";
import type { AuditContext, OtherBook } from "../../audit/check";
import type { AuditResult, NotChecked } from "../../audit/finding";
import type { OwnRule } from "../../audit/own-rules/own-rule";
import { withOwnRules } from "../../audit/own-rules/own-ties";
import { safeFixes } from "../../audit/fixes/safe-fixes";
import { ruleBook } from "../../audit/rule-book";
import { unitSlips } from "../../audit/engine/unit-slips";
import type { PublicationRecord } from "../../finance/disclosure/publication";
import { packVersions, type PackVersions } from "../../finance/packs/pack-versions";
import { builtInPolicy } from "../../finance/policy/built-in-policy";
import type { Policy } from "../../finance/policy/policy";
import { partsOfBook } from "../../narrative/book-parts";
import { narrativeOf } from "../../narrative/narrative";
import type { Facts, Table } from "../../templates/facts";
import { meantSet } from "../../templates/meant-set";
import { nationalMinimum } from "../../templates/published-sets/national-minimum";
import { recognise } from "../../templates/recognise";
import { restate } from "../../templates/restate";
import { allTemplates, templateSets } from "../../templates/sets";
import type { Template } from "../../templates/template";
import type { RangeRef } from "../../workbook/address";
import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import type { ExplanationText } from "../../workbook/explanation-text";
import { withoutOwnSheets } from "../../workbook/own-sheets";
import { WorkbookView, type WorkbookSnapshot } from "../../workbook/snapshot";
import { auditFacets } from "./audit-facets";
import type { AuditReport, RecognisedForm } from "./audit-report";
import { unreadTables } from "./audit-text";
import { ownSettings, type OwnSettings } from "./own-settings";
import type { JobOptions } from "../writing/progress";
import { recordedPublication } from "../disclosure/recorded-publication";

export interface AuditOptions {
  /** The day the audit is made for, `YYYY-MM-DD`. */
  readonly on: string;
  /** The policy in force; the built-in one when none is given. */
  readonly policy?: Policy;
  /** Last year's workbook. */
  readonly previous?: WorkbookSnapshot;
  /** The approved reply or the platform's export of the same book, and what messages call it. */
  readonly approved?: { readonly name: string; readonly snapshot: WorkbookSnapshot };
  /** Explanation text (编制说明) of the same book from a file of its own. */
  readonly text?: ExplanationText;
  /** The forms to look for; those of the product when not said. */
  readonly templates?: readonly Template[];
  readonly rules?: RuleBook;
  /** Rules of one's own (自定义勾稽) beside those the workbook itself holds. */
  readonly ownRules?: readonly OwnRule[];
  /** The packs the policy and the rules come from; those of the product when not said. */
  readonly packs?: PackVersions;
}

/** A workbook as it was read for an audit: what checks may look at, and what its own sheets decide. */
export interface ReadBook {
  readonly context: AuditContext;
  readonly own: OwnSettings;
  /** Its forms in the units they print, slips and all. */
  readonly printed: Facts;
  /** The rules to be asked of it, its own among them. */
  readonly rules: RuleBook;
  readonly publication: PublicationRecord | undefined;
}

/** Reads a snapshot for an audit: its forms, its explanation text and its own settings (政策参数, 识别更正, 自定义勾稽). Pure. */
export function readBook(snapshot: WorkbookSnapshot, options: AuditOptions): ReadBook {
  const { on, templates = allTemplates } = options;
  const own = ownSettings(new WorkbookView(snapshot));
  // A bureau's rule is as grave as the bureau says, whatever a unit writes beside the same words.
  const ownRules = [...own.ownRules.rules, ...(options.ownRules ?? [])];
  const rules = withOwnRules(options.rules ?? ruleBook, ownRules);
  const policy = (options.policy ?? builtInPolicy).withOverrides(own.overrides);
  const book = new WorkbookView(withoutOwnSheets(snapshot));
  const read = recognise(book, templates, { corrections: own.corrections });
  const slips = unitSlips(read, rules.ties);
  const restated = restate(read, slips);
  const narrative = narrativeOf(book, restated, options.text);
  const facts = restated.ofYear(narrative.year);
  const previous = options.previous && new WorkbookView(withoutOwnSheets(options.previous));
  return {
    context: {
      book,
      facts,
      narrative,
      unitSlips: slips,
      on,
      policy,
      ownRules,
      ...(previous ? { previous: { book: previous, facts: factsWithYear(previous, templates) } } : {}),
      ...(options.approved ? { approved: otherBook(options.approved, templates) } : {}),
    },
    own,
    printed: read,
    rules,
    publication: recordedPublication(new WorkbookView(snapshot), facts.organisation, { policy, on }),
  };
}

/** The facts of another book with its year: final accounts often say it in the explanation text alone. */
function factsWithYear(book: WorkbookView, templates: readonly Template[]): Facts {
  const facts = recognise(book, templates);
  return facts.year === undefined ? facts.ofYear(narrativeOf(book, facts).year) : facts;
}

/** Audits what a snapshot holds. Pure; the same report from Excel and from files. */
export function auditSnapshot(snapshot: WorkbookSnapshot, options: AuditOptions): AuditReport {
  return auditBook(readBook(snapshot, options), options);
}

/** Audits a workbook that was read. */
export function auditBook(
  { context, own, printed, rules, publication }: ReadBook,
  options: AuditOptions,
): AuditReport {
  const result = audit(context, rules);
  const report = reportOf(context, options, {
    ...result,
    notChecked: [
      ...result.notChecked,
      ...own.unusable.map(unusableEntry),
      ...own.ownRules.withoutHeadings.map(sheetWithoutHeadings),
      ...(options.text ? unreadTables(options.text) : []),
    ],
  });
  return {
    ...report,
    ...(publication ? { publication } : {}),
    fixes: safeFixes(result.findings, { book: context.book, facts: printed }),
  };
}

/** What is told of a workbook beside what was found in it. */
export function reportOf(
  { book, facts, narrative }: AuditContext,
  { on, packs = packVersions() }: Pick<AuditOptions, "on" | "packs">,
  result: AuditResult,
): AuditReport {
  return {
    on,
    packs,
    status: facts.tables.length > 0 ? "checked" : "unrecognised",
    year: facts.year,
    organisation: facts.organisation,
    sheetCount: book.sheets.length,
    forms: facts.tables.map(recognisedForm),
    set: meantSet(facts, templateSets, nationalMinimum)?.id,
    parts: partsOfBook(narrative.sheets),
    result,
  };
}

/** Reads a workbook through its host and audits it; `scope` narrows what is read. Nothing is written. */
export async function auditHost(
  host: Host,
  options: AuditOptions & JobOptions & { readonly scope?: readonly (string | RangeRef)[] },
): Promise<AuditReport> {
  const { scope = "all", signal, onProgress } = options;
  onProgress?.({ stage: "read", done: 0, total: 2 });
  const snapshot = await host.read(scope, auditFacets, signal);
  if (signal?.aborted) throw new HostError("aborted");
  onProgress?.({ stage: "audit", done: 1, total: 2 });
  const report = auditSnapshot(snapshot, options);
  onProgress?.({ stage: "done", done: 2, total: 2 });
  return report;
}

export function factsOf(snapshot: WorkbookSnapshot, templates: readonly Template[] = allTemplates): Facts {
  return recognise(new WorkbookView(snapshot), templates);
}

/** Whose a workbook says it is, and of which year. */
export function identityOf(
  snapshot: WorkbookSnapshot,
  templates: readonly Template[] = allTemplates,
): Pick<Facts, "organisation" | "year"> {
  const { organisation, year } = factsWithYear(new WorkbookView(withoutOwnSheets(snapshot)), templates);
  return { organisation, year };
}

function otherBook(
  { name, snapshot }: NonNullable<AuditOptions["approved"]>,
  templates: readonly Template[],
): OtherBook {
  return { name, facts: factsWithYear(new WorkbookView(withoutOwnSheets(snapshot)), templates) };
}

/** An entry of 政策参数 that cannot be used is said, since the bureau believes it in force. */
function unusableEntry(parameter: string): NotChecked {
  return { rule: "policy-sheet", reason: "policyEntryUnusable", data: { parameter } };
}

function sheetWithoutHeadings(sheet: string): NotChecked {
  return { rule: "own-rules-are-understood", reason: "ownRulesWithoutHeadings", data: { sheet } };
}

function recognisedForm({ template, sheet, parts }: Table): RecognisedForm {
  const { title, unit, year, evidence, extent } = parts;
  return {
    template: template.id,
    sheet,
    cell: title?.cell ?? { sheet, row: extent.from, column: 0 },
    unit,
    year,
    evidence: evidence.map(({ kind, text }) => ({ kind, text })),
  };
}
