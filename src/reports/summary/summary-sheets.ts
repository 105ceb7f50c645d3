import type { Language } from "../../audit/words/language";
import type { NewCell, NewSheet } from "../../workbook/plan";
import { findingEntry } from "../findings/finding-entry";
import { findingWidths, putFinding } from "../findings/finding-rows";
import { findingsWords } from "../findings/findings-words";
import { listPage } from "../sheets/list-page";
import { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";
import { summaryNotes } from "./summary-notes";
import { summaryTable, type SummaryRow, type SummaryTable } from "./summary-table";
import { summaryWords } from "./summary-words";
import { lineCount } from "../sheets/text-width";
import { readBookOf, type UnitResult } from "../unit-result";

export interface SummaryOptions {
  /** The day the audits were made for, `YYYY-MM-DD`. */
  readonly on: string;
  readonly language: Language;
  /** Where a workbook lies, as seen from the summary; a click on its name opens it. */
  readonly linkTo?: (path: string) => string;
}

const headingRow = 3;
const ruleWidth = 7;
const fileWidth = 22;
const stateWidth = 16;

/** The sheets of a summary: units × checks (审核汇总), and all findings one after the other (审核明细). */
export function summarySheets(units: readonly UnitResult[], options: SummaryOptions): NewSheet[] {
  const table = summaryTable(units, options.language);
  const { sheet, firstRows } = allFindings(table, options);
  return [matrix(table, firstRows, options), sheet];
}

/** A column of the table of units: its heading, its width and what stands in it. */
interface Column {
  readonly heading: string;
  readonly width: number;
  put(sheet: SheetBuilder, row: number, column: number, line: SummaryRow, index: number): void;
}

function matrix(
  table: SummaryTable,
  firstRows: ReadonlyMap<UnitResult, number>,
  { on, language, linkTo }: SummaryOptions,
): NewSheet {
  const words = summaryWords[language];
  const sheet = new SheetBuilder();
  const columns = [
    ...unitColumns(firstRows, language, linkTo),
    ...(table.isCompared ? sinceColumns(language) : []),
    ...ruleColumns(table, language),
  ];
  const columnCount = columns.length;
  sheet.spread({ row: 0, column: 0, columnCount }, words.title, face.title);
  sheet.height(0, 34);
  sheet.spread({ row: 1, column: 0, columnCount }, table.leading, face.leading);
  sheet.height(1, 22);
  sheet.spread({ row: 2, column: 0, columnCount: 4 }, words.auditedOn(on), face.banner);
  sheet.height(2, 18);
  columns.forEach(({ heading }, column) => sheet.put(headingRow, column, heading, face.heading));
  sheet.height(
    headingRow,
    Math.max(...columns.map(({ heading, width }) => lineCount(heading, width * 0.8))) * 14 + 8,
  );
  table.rows.forEach((line, index) => {
    const row = headingRow + 1 + index;
    columns.forEach((column, at) => column.put(sheet, row, at, line, index));
    const lines = [lineCount(line.state, stateWidth * 0.8), lineCount(fileName(line) ?? "", fileWidth * 0.8)];
    sheet.height(row, Math.max(...lines) * 14 + 6);
  });
  const end = headingRow + 1 + table.rows.length;
  sheet.frame({ row: headingRow, column: 0, rowCount: end - headingRow, columnCount });
  const notes = summaryNotes(table, language);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  notes.forEach((note, index) => {
    sheet.spread({ row: end + 1 + index, column: 0, columnCount }, note, face.note);
    sheet.height(end + 1 + index, lineCount(note, width * 0.9) * 15 + 4);
  });
  return sheet.build({
    name: words.title,
    columnWidths: columns.map((column) => column.width),
    ...listPage(headingRow, { columns: 2, isCentered: false, footer: words.footer }),
  });
}

function unitColumns(
  firstRows: ReadonlyMap<UnitResult, number>,
  language: Language,
  linkTo: SummaryOptions["linkTo"],
): Column[] {
  const { headings, findingsTitle } = summaryWords[language];
  const count = (key: "error" | "warning" | "info" | "tail" | "notChecked"): Column => ({
    heading: headings[key],
    width: 8,
    put: (sheet, row, column, { counts }) =>
      sheet.put(row, column, counts?.[key] ?? null, {
        ...face.centered,
        ...(key === "error" && counts && counts.error > 0 ? { fill: face.toFillColor } : {}),
      }),
  });
  return [
    {
      heading: headings.number,
      width: 6,
      put: (sheet, row, column, _line, index) => sheet.put(row, column, index + 1, face.centered),
    },
    {
      heading: headings.unit,
      width: 24,
      put: (sheet, row, column, { result }) => {
        const first = firstRows.get(result);
        const link = first === undefined ? {} : { link: { sheet: findingsTitle, address: `A${first + 1}` } };
        sheet.put(row, column, result.unit, first === undefined ? face.text : face.link, link);
      },
    },
    {
      heading: headings.file,
      width: fileWidth,
      put: (sheet, row, column, { result }) => putFile(sheet, row, column, result.path, linkTo),
    },
    {
      heading: headings.state,
      width: stateWidth,
      put: (sheet, row, column, { state }) => sheet.put(row, column, state, face.text),
    },
    {
      heading: headings.stake,
      width: 16,
      put: (sheet, row, column, { stake }) =>
        sheet.put(row, column, stake?.toNumber() ?? null, face.amount(2)),
    },
    ...(["error", "warning", "info", "tail", "notChecked"] as const).map(count),
  ];
}

function sinceColumns(language: Language): Column[] {
  return (["new", "unchanged", "fixed"] as const).map((key) => ({
    heading: summaryWords[language].sinceHeadings[key],
    width: 8,
    put: (sheet, row, column, { since }) => sheet.put(row, column, since?.[key] ?? null, face.centered),
  }));
}

function ruleColumns(table: SummaryTable, language: Language): Column[] {
  return table.rules.map(({ title }, at) => ({
    heading: title,
    width: ruleWidth,
    put: (sheet, row, column, { outcomes }) => {
      const outcome = outcomes[at];
      const style = outcome?.kind === "failed" ? { ...face.centered, fill: face.toFillColor } : face.centered;
      sheet.put(row, column, outcome ? summaryWords[language].outcome(outcome) : null, style);
    },
  }));
}

function fileName({ result: { path } }: SummaryRow): string | undefined {
  return path === undefined ? undefined : nameIn(path);
}

function nameIn(path: string): string {
  return path.split(/[/\\]/).at(-1)!;
}

/** Excel takes at most so many characters in a text of a formula. */
const longestFormulaText = 255;

function putFile(
  sheet: SheetBuilder,
  row: number,
  column: number,
  path: string | undefined,
  linkTo: SummaryOptions["linkTo"],
): void {
  if (path === undefined) return sheet.put(row, column, null, face.text);
  const name = nameIn(path);
  const target = linkTo?.(path);
  if (target === undefined || target.length > longestFormulaText || name.length > longestFormulaText) {
    return sheet.put(row, column, name, face.text);
  }
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const more: Pick<NewCell, "formula"> = { formula: `HYPERLINK(${quoted(target)},${quoted(name)})` };
  sheet.put(row, column, name, face.link, more);
}

/** Every finding of every unit, and in which row each unit begins. */
function allFindings(
  table: SummaryTable,
  { on, language }: SummaryOptions,
): { readonly sheet: NewSheet; readonly firstRows: ReadonlyMap<UnitResult, number> } {
  const words = summaryWords[language];
  const sheet = new SheetBuilder();
  const firstRows = new Map<UnitResult, number>();
  const columnCount = findingWidths.length;
  sheet.spread({ row: 0, column: 0, columnCount }, words.findingsTitle, face.title);
  sheet.height(0, 34);
  sheet.spread({ row: 1, column: 0, columnCount }, table.leading, face.leading);
  sheet.spread({ row: 2, column: 0, columnCount: 6 }, words.auditedOn(on), face.banner);
  findingsWords[language].headings.forEach((heading, column) =>
    sheet.put(headingRow, column, heading, face.heading),
  );
  let row = headingRow + 1;
  for (const { result } of table.rows) {
    const { compared, unit } = result;
    const book = readBookOf(result);
    if (!book || book.result.findings.length === 0) continue;
    firstRows.set(result, row);
    book.result.findings.forEach((finding, index) => {
      const { link: _elsewhere, ...entry } = findingEntry(finding, book.forms, language);
      const since = compared && words.since[compared.since(finding.id)];
      const nature = since ? `${entry.nature}\n${since}` : entry.nature;
      putFinding(sheet, row, index + 1, { ...entry, nature }, unit);
      row += 1;
    });
  }
  if (row === headingRow + 1) {
    sheet.spread({ row, column: 0, columnCount }, words.noFindings, face.centered);
    row += 1;
  }
  sheet.frame({ row: headingRow, column: 0, rowCount: row - headingRow, columnCount });
  const built = sheet.build({
    name: words.findingsTitle,
    columnWidths: findingWidths,
    ...listPage(headingRow, { footer: words.footer }),
  });
  return { sheet: built, firstRows };
}
