import type { Message, MessageData, MessageValue, ShownAmount } from "../audit/finding";
import type { Language } from "../audit/words/language";
import { isPlace } from "../audit/words/message-shape";
import { reasonWords } from "../audit/words/reasons";
import { render } from "../audit/words/render";
import type { AuditReport } from "../jobs/audit-report";
import { addressOf, type CellRef } from "../workbook/address";
import type { AuditedFile } from "./audited-file";
import { commandWords } from "./words";

/** The frame of the command's JSON. A change that readers must notice gets a new number. */
export const jsonFormat = 1;

interface JsonFrame {
  readonly version: string;
  readonly on: string;
  readonly language: Language;
}

/** The result of an audit as other programs read it; its shape is assets/schema/audit-result.schema.json. */
export function auditJson(files: readonly AuditedFile[], { version, on, language }: JsonFrame): string {
  const packs = files.flatMap((file) => ("report" in file ? [file.report.packs] : []))[0] ?? {};
  const frame = {
    format: jsonFormat,
    tool: { name: "caishen", version, packs },
    on,
    workbooks: files.map((file) => workbookJson(file, language)),
  };
  return `${JSON.stringify(frame, undefined, 1)}\n`;
}

function workbookJson(file: AuditedFile, language: Language): object {
  const { path } = file;
  if (!("report" in file)) return { path, status: "unreadable", code: file.code, reason: file.reason };
  const { report } = file;
  if (report.status === "unrecognised") {
    return { path, status: "unrecognised", code: "noKnownForm", reason: commandWords[language].unrecognised };
  }
  return { path, status: "checked", ...reportJson(report, language) };
}

function reportJson({ forms, result }: AuditReport, language: Language): object {
  const said = (message: Message) => ({ rule: message.rule, message: render(message, language) });
  return {
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
    })),
    withinRounding: result.withinRounding.map((tail) => ({ ...said(tail), cells: tail.cells.map(cellJson) })),
    notChecked: result.notChecked.map((item) => ({ rule: item.rule, reason: reasonWords(item, language) })),
  };
}

function cellJson(cell: CellRef): object {
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
