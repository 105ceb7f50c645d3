import { audit } from "../../audit/audit";
import type { AuditContext } from "../../audit/check";
import type { AuditResult, NotChecked } from "../../audit/finding";
import { ownRuleId } from "../../audit/own-rules/own-rule";
import { safeFixes } from "../../audit/fixes/safe-fixes";
import { packVersions } from "../../finance/packs/pack-versions";
import { partsOfBook } from "../../narrative/book-parts";
import type { Table } from "../../templates/facts";
import { meantSet } from "../../templates/meant-set";
import { nationalMinimum } from "../../templates/published-sets/national-minimum";
import { templateSets } from "../../templates/sets";
import type { AuditReport, RecognisedForm } from "./audit-report";
import { unreadTables } from "./audit-text";
import type { ReadBook, ReadOptions } from "./read-book";

/** Audits a workbook that was read. */
export function auditBook(
  { context, own, printed, rules, withoutHeadings, publication }: ReadBook,
  options: ReadOptions,
): AuditReport {
  const result = audit(context, rules);
  const report = reportOf(context, options, {
    ...result,
    notChecked: [
      ...result.notChecked,
      ...own.unusable.map(unusableEntry),
      ...own.unusableCorrections.map(unusableCorrection),
      ...withoutHeadings.map(sheetWithoutHeadings),
      ...(options.text ? unreadTables(options.text) : []),
    ],
  });
  const ownRules = (context.ownRules ?? []).flatMap(({ rule, misread }) =>
    misread ? [] : ownRuleId(rule.text),
  );
  return {
    ...report,
    ...(publication ? { publication } : {}),
    ...(ownRules.length > 0 ? { ownRules: [...new Set(ownRules)] } : {}),
    fixes: safeFixes(result.findings, { book: context.book, facts: printed }),
  };
}

/** What is told of a workbook beside what was found in it. */
export function reportOf(
  { book, facts, narrative }: AuditContext,
  { on, packs = packVersions() }: Pick<ReadOptions, "on" | "packs">,
  result: AuditResult,
): AuditReport {
  return {
    on,
    packs,
    status: facts.tables.length > 0 ? "checked" : "unrecognised",
    year: facts.year,
    organisation: facts.organisation,
    ...(facts.bookKind ? { bookKind: facts.bookKind } : {}),
    sheetCount: book.sheets.length,
    forms: facts.tables.map(recognisedForm),
    set: meantSet(facts, templateSets, nationalMinimum)?.id,
    parts: partsOfBook(narrative.sheets),
    result,
  };
}

/** A row of 识别更正 that cannot be used is said: the form is read as if it were not there. */
function unusableCorrection(entry: string): NotChecked {
  return { rule: "correction-sheet", reason: "correctionUnusable", data: { entry } };
}

/** An entry of 政策参数 that cannot be used is said, since the bureau believes it in force. */
function unusableEntry(parameter: string): NotChecked {
  return { rule: "policy-sheet", reason: "policyEntryUnusable", data: { parameter } };
}

function sheetWithoutHeadings(sheet: string): NotChecked {
  return { rule: "own-rules-are-understood", reason: "ownRulesWithoutHeadings", data: { sheet } };
}

function recognisedForm({ template, sheet, parts }: Table): RecognisedForm {
  const { title, unit, year, evidence, extent, rows, unknownColumns } = parts;
  const lines = [...rows].flatMap(([section, own]) => (section.rows.by === "item" ? own : []));
  const unknownLabels = [
    ...[...unknownColumns.values()].flat(),
    ...lines.flatMap(({ key, label }) => (key.startsWith("name:") ? label : [])),
  ];
  return {
    template: template.id,
    sheet,
    cell: title?.cell ?? { sheet, row: extent.from, column: 0 },
    unit,
    year,
    evidence: evidence.map(({ kind, text }) => ({ kind, text })),
    ...(unknownLabels.length > 0 ? { unknownLabels: [...new Set(unknownLabels)] } : {}),
  };
}
