import type { MessageData, MessageValue } from "../audit/finding";
import type { Language } from "../audit/words/language";
import { isPlace } from "../audit/words/message-shape";
import { reasonWords } from "../audit/words/reasons";
import { render } from "../audit/words/render";
import type { DebtReport } from "../jobs/debt-report";
import { addressOf, type CellRef } from "../workbook/address";
import type { DebtFile } from "./debt-file";
import { debtWords } from "./debt-words";

/** The frame of the command's JSON, as `caishen audit` has it. */
const format = 1;

/** Debt reports as other programs read them: amounts are decimal strings in yuan, ratios of fractions. */
export function debtJson(
  files: readonly DebtFile[],
  { version, on, language }: { readonly version: string; readonly on: string; readonly language: Language },
): string {
  const packs = files.flatMap((file) => ("report" in file ? [file.report.packs] : []))[0] ?? {};
  const workbooks = files.map((file) => {
    if (!("report" in file))
      return { path: file.path, status: "unreadable", code: file.code, reason: file.reason };
    if (file.report.status === "nothingFound") {
      const reason = debtWords[language].nothingFound;
      return { path: file.path, status: "unrecognised", code: "noDebtFound", reason };
    }
    return { path: file.path, status: "checked", ...reportJson(file.report, language) };
  });
  return `${JSON.stringify({ format, tool: { name: "caishen", version, packs }, on, workbooks }, undefined, 1)}\n`;
}

function reportJson(report: DebtReport, language: Language): object {
  const {
    packs: _packs,
    on: _on,
    status: _status,
    result,
    forms,
    figures,
    schedules,
    unscheduled,
    ...rest
  } = report;
  const located = <T extends { readonly cell: CellRef }>({ cell, ...more }: T) => ({
    ...more,
    cell: cellJson(cell),
  });
  return {
    tables: forms.map(({ template, sheet, unit, year }) => ({ template, sheet, unit, year: year ?? null })),
    ...rest,
    figures: figures.map(located),
    schedules: schedules.map(located),
    unscheduled: unscheduled.map(located),
    outcomes: result.outcomes,
    findings: result.findings.map((finding) => ({
      id: finding.id,
      rule: finding.rule,
      messageId: finding.messageId,
      data: dataJson(finding.data),
      severity: finding.severity,
      message: render(finding, language),
      cells: finding.cells.map(cellJson),
      expected: finding.expected?.yuan ?? null,
      actual: finding.actual?.yuan ?? null,
      difference: finding.difference?.yuan ?? null,
      basis: finding.basis,
      explains: finding.explains.map((message) => ({
        rule: message.rule,
        message: render(message, language),
      })),
      fix: null,
    })),
    withinRounding: result.withinRounding.map((tail) => ({
      rule: tail.rule,
      message: render(tail, language),
      cells: tail.cells.map(cellJson),
    })),
    notChecked: result.notChecked.map((item) => ({ rule: item.rule, reason: reasonWords(item, language) })),
  };
}

function cellJson({ sheet, ...place }: CellRef): object {
  return { sheet, address: addressOf(place) };
}

function dataJson(data: MessageData): object {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, valueJson(value)]));
}

function valueJson(value: MessageValue): unknown {
  if (isPlace(value)) return { ...value, cell: cellJson(value.cell) };
  return Array.isArray(value) ? value.map((part: MessageValue) => valueJson(part)) : value;
}
