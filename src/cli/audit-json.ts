import type { Message, MessageData, MessageValue, ShownAmount } from "../audit/finding";
import type { Language } from "../audit/words/language";
import { isPlace } from "../audit/words/message-shape";
import { reasonWords } from "../audit/words/reasons";
import { render } from "../audit/words/render";
import type { AuditReport } from "../jobs/audit-report";
import { compareFindings, type ComparedFindings } from "../reports/earlier-findings";
import { addressOf, type CellRef } from "../workbook/address";
import { textPlaceOf } from "../workbook/text-place";
import type { AuditedFile } from "./audited-file";
import type { EarlierResult } from "./earlier-result";
import { jsonFrame } from "./json-frame";
import { commandWords } from "./words";

interface AuditFrame {
  readonly version: string;
  readonly on: string;
  readonly language: Language;
  /** The result to compare with, where one was given. */
  readonly earlier?: EarlierResult | undefined;
}

/** The result of an audit as other programs read it; its shape is assets/schema/audit-result.schema.json. */
export function auditJson(
  files: readonly AuditedFile[],
  { version, on, language, earlier }: AuditFrame,
): string {
  const [packs] = files.flatMap((file) => ("report" in file ? [file.report.packs] : []));
  return jsonFrame(
    files.map((file) => workbookJson(file, language, earlier)),
    { version, on, packs },
  );
}

function workbookJson(file: AuditedFile, language: Language, earlier: EarlierResult | undefined): object {
  const { path } = file;
  if (!("report" in file)) return { path, status: "unreadable", code: file.code, reason: file.reason };
  const { report } = file;
  if (report.status === "unrecognised") {
    return { path, status: "unrecognised", code: "noKnownForm", reason: commandWords[language].unrecognised };
  }
  const then = earlier?.findingsOf(path, report.organisation);
  const compared = then && compareFindings(report.result.findings, then);
  return {
    path,
    status: "checked",
    ...(file.previous === undefined ? {} : { previous: file.previous }),
    ...(file.consolidated ? { consolidated: file.consolidated } : {}),
    ...(file.against === undefined ? {} : { against: file.against }),
    ...reportJson(report, language, compared),
  };
}

function reportJson(
  { organisation, year, forms, result }: AuditReport,
  language: Language,
  compared: ComparedFindings | undefined,
): object {
  const said = (message: Message) => ({ rule: message.rule, message: render(message, language) });
  return {
    organisation: organisation ?? null,
    year: year ?? null,
    tables: forms.map(({ template, sheet, unit, year, evidence }) => ({
      template,
      sheet,
      unit,
      year: year ?? null,
      evidence: evidence.map(({ kind, text }) => `${kind}: ${text}`),
    })),
    outcomes: result.outcomes,
    findings: result.findings.map((finding) => ({
      id: finding.id,
      rule: finding.rule,
      messageId: finding.messageId,
      data: dataJson(finding.data),
      severity: finding.severity,
      message: render(finding, language),
      cells: finding.cells.map(cellJson),
      expected: yuanOf(finding.expected),
      actual: yuanOf(finding.actual),
      difference: yuanOf(finding.difference),
      basis: finding.basis,
      explains: finding.explains.map(said),
      fix: null,
      ...(compared ? { baselineState: compared.since(finding.id) } : {}),
    })),
    ...(compared
      ? { fixed: compared.fixed.map(({ id, rule, severity, message }) => ({ id, rule, severity, message })) }
      : {}),
    withinRounding: result.withinRounding.map((tail) => ({ ...said(tail), cells: tail.cells.map(cellJson) })),
    notChecked: result.notChecked.map((item) => ({ rule: item.rule, reason: reasonWords(item, language) })),
  };
}

/** A cell, or where a text is in no workbook, its line or paragraph. */
function cellJson(cell: CellRef): object {
  const place = textPlaceOf(cell);
  if (place) return { ...(place.file && { file: place.file }), [place.kind]: place.number };
  return { sheet: cell.sheet, address: addressOf(cell) };
}

/** Decimal text in yuan. */
function yuanOf(amount: ShownAmount | undefined): string | null {
  return amount?.yuan ?? null;
}

function dataJson(data: MessageData): object {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, valueJson(value)]));
}

/** Places name their cell as everywhere else in the frame. */
function valueJson(value: MessageValue): unknown {
  if (isPlace(value)) return { ...value, cell: cellJson(value.cell) };
  return Array.isArray(value) ? value.map((part: MessageValue) => valueJson(part)) : value;
}
