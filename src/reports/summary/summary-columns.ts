import type { Language } from "../../audit/words/language";
import type { NewCell } from "../../workbook/plan";
import type { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";
import type { UnitResult } from "../unit-result";
import type { SummaryRow, SummaryTable } from "./summary-table";
import { summaryWords } from "./summary-words";

export interface SummaryOptions {
  /** The day the audits were made for, `YYYY-MM-DD`. */
  readonly on: string;
  readonly language: Language;
  /** Where a workbook lies, as seen from the summary; a click on its name opens it. */
  readonly linkTo?: (path: string) => string;
}

const ruleWidth = 7;
export const unitWidth = 24;
export const fileWidth = 22;
export const stateWidth = 16;

/** A column of the table of units: its heading, its width and what stands in it. */
export interface Column {
  readonly heading: string;
  readonly width: number;
  put(sheet: SheetBuilder, row: number, column: number, line: SummaryRow, index: number): void;
}

/** The columns of the table of units: whose, how many findings of each nature, those since the audit before, each rule. */
export function summaryColumns(
  table: SummaryTable,
  firstRows: ReadonlyMap<UnitResult, number>,
  { language, linkTo }: SummaryOptions,
): Column[] {
  return [
    ...unitColumns(firstRows, language, linkTo),
    ...(table.isCompared ? sinceColumns(language) : []),
    ...ruleColumns(table, language),
  ];
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
      width: unitWidth,
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

/** The name of a unit's file; `undefined` where none came. */
export function fileName({ result: { path } }: SummaryRow): string | undefined {
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
