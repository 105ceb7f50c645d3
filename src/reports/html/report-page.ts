import type { Language } from "../../audit/words/language";
import { leadingLine, natureWords } from "../../audit/words/natures";
import { notCheckedWordsByReason } from "../../audit/words/not-checked";
import { render } from "../../audit/words/render";
import { formatNumber, unitName } from "../../finance/money/format-amount";
import { Decimal } from "../../finance/money/decimal";
import { findingEntry, type EntryAmount } from "../findings/finding-entry";
import { findingsWords } from "../findings/findings-words";
import { summaryNotes } from "../summary/summary-notes";
import { summaryTable, type SummaryRow, type SummaryTable } from "../summary/summary-table";
import { summaryWords } from "../summary/summary-words";
import { readBookOf, type UnitResult } from "../unit-result";
import { markup, Markup } from "./markup";
import { reportScript } from "./report-script";
import { reportStyle } from "./report-style";

export interface ReportPageOptions {
  /** The day the audits were made for, `YYYY-MM-DD`. */
  readonly on: string;
  readonly language: Language;
}

/** No part of the page may be fetched; its own style and script stand in it. */
const contentPolicy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

/** One page with everything (审核报告): units × checks, sortable, then each unit's findings; to read and to print. */
export function reportPage(units: readonly UnitResult[], { on, language }: ReportPageOptions): string {
  const words = summaryWords[language];
  const table = summaryTable(units, language);
  const page = markup`<!doctype html>
<html lang="${{ zh: "zh-CN", en: "en" }[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width">
<title>${words.title} ${on}</title>
<style>${Markup.trusted(reportStyle)}</style>
</head>
<body>
<h1>${words.title}</h1>
<p class="leading">${table.leading}</p>
<p class="quiet">${words.auditedOn(on)}</p>
${unitTable(table, language)}
${summaryNotes(table, language).map((note) => markup`<p class="quiet">${note}</p>`)}
${table.rows.map((row, index) => unitSection(row, index, language))}
<script>${Markup.trusted(reportScript)}</script>
</body>
</html>
`;
  return page.source;
}

function unitTable(table: SummaryTable, language: Language): Markup {
  const { headings, sinceHeadings, outcome: outcomeWords } = summaryWords[language];
  const counted = ["error", "warning", "info", "tail", "notChecked"] as const;
  const since = table.isCompared ? (["new", "unchanged", "fixed"] as const) : [];
  const titles = [
    headings.unit,
    headings.state,
    headings.stake,
    ...counted.map((key) => headings[key]),
    ...since.map((key) => sinceHeadings[key]),
    ...table.rules.map(({ title }) => title),
  ];
  const row = (line: SummaryRow, index: number) => markup`
<tr><td><a href="#unit-${index + 1}">${line.result.unit}</a></td><td>${line.state}</td>
<td class="figure" data-sort="${line.stake?.toFixed() ?? ""}">${line.stake && formatNumber(line.stake, 2)}</td>
${counted.map((key) => markup`<td class="figure">${line.counts?.[key]}</td>`)}
${since.map((key) => markup`<td class="figure">${line.since?.[key]}</td>`)}
${line.outcomes.map((outcome) =>
  outcome?.kind === "failed"
    ? markup`<td class="failed">${outcomeWords(outcome)}</td>`
    : markup`<td>${outcome && outcomeWords(outcome)}</td>`,
)}</tr>`;
  return markup`<div class="wide"><table data-sortable>
<thead><tr>${titles.map((title) => markup`<th scope="col"><button type="button">${title}</button></th>`)}</tr></thead>
<tbody>${table.rows.map(row)}</tbody>
</table></div>`;
}

function unitSection({ result, state }: SummaryRow, index: number, language: Language): Markup {
  const { book, unit, path } = result;
  const verdict = book ? leadingLine(book.result, language) : state;
  return markup`
<section id="unit-${index + 1}">
<h2>${index + 1}. ${unit}</h2>
<p class="leading">${verdict}</p>
${path === undefined ? undefined : markup`<p class="quiet">${path}</p>`}
${findingsTable(result, language)}
${fixedList(result, language)}
${openList(result, language)}
</section>`;
}

function findingsTable(unit: UnitResult, language: Language): Markup | undefined {
  const book = readBookOf(unit);
  const { compared } = unit;
  if (!book || book.result.findings.length === 0) return undefined;
  const [number, , form, place, cell, problem, actual, expected, difference, nature, basis] =
    findingsWords[language].headings;
  const titles = [number, nature, form, place, cell, problem, actual, expected, difference, basis];
  const rows = book.result.findings.map((finding, index) => {
    const entry = findingEntry(finding, book.forms, language);
    const since = compared && summaryWords[language].since[compared.since(finding.id)];
    return markup`
<tr><td>${index + 1}</td><td class="nature ${finding.severity}">${entry.nature}${since && markup`<br>${since}`}</td>
<td>${entry.form}</td><td>${entry.rowAndColumn}</td><td>${entry.cells}</td><td>${entry.problem}</td>
${entry.amounts.map((amount) => markup`<td class="figure">${amount && amountText(amount, language)}</td>`)}
<td>${entry.basis}</td></tr>`;
  });
  return markup`<div class="wide"><table>
<thead><tr>${titles.map((title) => markup`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}

function amountText({ value, unit, decimals }: EntryAmount, language: Language): string {
  return `${formatNumber(new Decimal(value), decimals)} ${unitName(unit, language)}`;
}

function fixedList({ compared }: UnitResult, language: Language): Markup | undefined {
  if (!compared || compared.fixed.length === 0) return undefined;
  return markup`<p>${summaryWords[language].since.fixed}</p>
<ul>${compared.fixed.map(({ message }) => markup`<li>${message}</li>`)}</ul>`;
}

function openList({ book }: UnitResult, language: Language): Markup | undefined {
  if (!book) return undefined;
  const { withinRounding, notChecked } = book.result;
  const list = (title: string, sentences: readonly string[]) =>
    sentences.length === 0
      ? undefined
      : markup`<p>${title}</p><ul>${sentences.map((sentence) => markup`<li>${sentence}</li>`)}</ul>`;
  return markup`${list(
    natureWords[language].tail,
    withinRounding.map((tail) => render(tail, language)),
  )}${list(natureWords[language].notChecked, notCheckedWordsByReason(notChecked, language))}`;
}
