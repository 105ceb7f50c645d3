import type { Finding, NotChecked } from "../../audit/finding";
import type { Language } from "../../audit/words/language";
import { natureWords } from "../../audit/words/natures";
import { byReason, notCheckedWords } from "../../audit/words/not-checked";
import { render } from "../../audit/words/render";
import { restsOnWords } from "../../audit/words/rests-on";
import { publicationState } from "../../finance/disclosure/publication-state";
import { finalAccountForms } from "../../templates/final-accounts/forms";
import { addressOf } from "../../workbook/address";
import type { NewCell, NewSheet, Plan } from "../../workbook/plan";
import type { CheckItem, Verdict } from "./check-item";
import { checkItems, type CheckedBook } from "./check-items";
import { checkSheetWords, subjectTitle, type CheckSheetWords, type InspectedBook } from "./check-sheet-words";
import { cellWords } from "../findings/finding-entry";
import { freeSheetName } from "../sheets/free-sheet-name";
import { listPage } from "../sheets/list-page";
import { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";
import { lineCount } from "../sheets/text-width";

/** 序号, 检查内容, 是否符合要求, 问题, 单元格, 原因说明, 依据. */
const widths: readonly number[] = [5, 24, 14, 54, 20, 22, 22];
const lastColumn = widths.length - 1;
const headingRow = 3;
/** Fonts differ from machine to machine: sentences are given a little more room than they should need. */
const safeShare = 0.88;
const lineHeight = 14;

/** What the journal calls the writing of the check sheet. */
export const checkSheetPurpose = "add-check-sheet";

/** What the unit says on a finding (原因说明), by its id. */
export type ReasonsGiven = ReadonlyMap<string, string>;

/** One line under a subject: a finding, something left unchecked, or word that nothing was found. */
interface Line {
  readonly problem: string;
  readonly cells: string;
  readonly link?: NonNullable<NewCell["link"]>;
  readonly reason: string;
  readonly basis: string;
}

/**
 * The inspector's check sheet (公开情况检查表): a row for each part and form of the book with whether it meets the
 * requirements, and beside it what was found, where, the unit's reason and the basis. Ready to print, A4 landscape.
 */
export function checkSheet(
  book: CheckedBook,
  language: Language,
  { name, reasons = new Map() }: { readonly name: string; readonly reasons?: ReasonsGiven },
): NewSheet {
  const words = checkSheetWords[language];
  const kind = kindOf(book);
  const items = checkItems(book);
  const sheet = new SheetBuilder();

  sheet.spread({ row: 0, column: 0, columnCount: widths.length }, words.title, face.title);
  sheet.height(0, 34);
  sheet.spread(
    { row: 1, column: 0, columnCount: widths.length },
    words.summary(countsOf(items)),
    face.leading,
  );
  sheet.height(1, 22);
  const who = book.organisation ? words.organisation(book.organisation) : "";
  sheet.spread({ row: 2, column: 0, columnCount: 3 }, who || null, face.banner);
  sheet.put(2, 3, words.book(book.year, kind), face.banner);
  sheet.spread({ row: 2, column: 4, columnCount: 3 }, words.checkedOn(book.on), face.bannerRight);
  sheet.height(2, 18);
  words.headings.forEach((heading, column) => sheet.put(headingRow, column, heading, face.heading));
  sheet.height(headingRow, 24);

  let row = headingRow + 1;
  items.forEach((item, index) => {
    const lines = linesOf(item, book, language, reasons);
    const title = subjectTitle(item.subject, kind, language);
    const across = { row, rowCount: lines.length };
    sheet.spread({ ...across, column: 0 }, index + 1, face.centered);
    sheet.spread({ ...across, column: 1 }, title, face.text);
    sheet.spread({ ...across, column: 2 }, words.verdicts[item.verdict], face.centered);
    const titleLines = Math.ceil(lineCount(title, widths[1]! * safeShare) / lines.length);
    lines.forEach((line, at) => putLine(sheet, row + at, line, titleLines));
    row += lines.length;
  });
  sheet.frame({ row: headingRow, column: 0, rowCount: row - headingRow, columnCount: widths.length });
  row += 1;
  [0, 3, 5].forEach((column, index) => sheet.put(row, column, words.signatures[index]!, face.banner));

  return sheet.build({
    name,
    columnWidths: widths,
    ...listPage(headingRow, { footer: words.footer }),
  });
}

/** Adds the check sheet at the end of a workbook; where the name is taken, with a number behind it. */
export function checkSheetPlan(
  book: CheckedBook,
  language: Language,
  sheetNames: readonly string[],
  reasons: ReasonsGiven = new Map(),
): Plan {
  const name = freeSheetName(checkSheetWords[language].title, sheetNames);
  return {
    purpose: checkSheetPurpose,
    edits: [{ kind: "addSheet", sheet: checkSheet(book, language, { name, reasons }) }],
  };
}

function kindOf({ forms }: CheckedBook): InspectedBook {
  const ids = new Set(finalAccountForms.map(({ id }) => id));
  return forms.some(({ template }) => ids.has(template)) ? "finalAccounts" : "budget";
}

function countsOf(items: readonly CheckItem[]): Record<Verdict, number> {
  const counts = { met: 0, notMet: 0, toExplain: 0, partlyChecked: 0, notChecked: 0 };
  for (const { verdict } of items) counts[verdict] += 1;
  return counts;
}

function linesOf(item: CheckItem, book: CheckedBook, language: Language, reasons: ReasonsGiven): Line[] {
  const kind = kindOf(book);
  const words = checkSheetWords[language];
  const plain = (problem: string): Line => ({ problem, cells: "", reason: "", basis: "" });
  const lines = [
    ...item.findings.map((finding) => findingLine(finding, language, reasons)),
    ...reasonsNotChecked(item.notChecked, language).map((sentence) =>
      plain(words.nature(natureWords[language].notChecked, sentence)),
    ),
  ];
  if (lines.length > 0) return lines;
  if (item.subject.kind === "timeliness") return [plain(publicationLine(book, words))];
  if (item.verdict !== "notChecked") return [plain(words.nothingFound)];
  const { subject } = item;
  if (subject.kind === "part" && !item.isThere)
    return [plain(words.notThere(subjectTitle(subject, kind, language)))];
  return [plain(words.nothingAsked)];
}

function publicationLine({ publication, on }: CheckedBook, words: CheckSheetWords): string {
  return publication
    ? words.publication({ ...publication, ...publicationState(publication, on) })
    : words.noDay;
}

/** Many relations left unchecked for one reason are told in one sentence. */
function reasonsNotChecked(items: readonly NotChecked[], language: Language): string[] {
  const words = checkSheetWords[language];
  return [...byReason(items, language)].map(([reason, [first, ...others]]) =>
    others.length === 0 ? notCheckedWords(first!, language) : words.leftUnchecked(others.length + 1, reason),
  );
}

function findingLine(finding: Finding, language: Language, reasons: ReasonsGiven): Line {
  const [first] = finding.cells;
  return {
    problem: checkSheetWords[language].nature(
      natureWords[language][finding.severity],
      render(finding, language),
    ),
    cells: cellWords(finding.cells, language),
    ...(first ? { link: { sheet: first.sheet, address: addressOf(first) } } : {}),
    reason: reasons.get(finding.id) ?? "",
    basis: restsOnWords(finding, language),
  };
}

function putLine(sheet: SheetBuilder, row: number, line: Line, titleLines: number): void {
  const { problem, cells, link, reason, basis } = line;
  sheet.put(row, 3, problem, face.text);
  sheet.put(row, 4, cells || null, link ? face.link : face.text, link ? { link } : {});
  sheet.put(row, 5, reason || null, link ? face.toFill : face.text);
  sheet.put(row, lastColumn, basis || null, face.text);
  const lines = [problem, cells, reason, basis].map((text, index) =>
    lineCount(text, widths[3 + index]! * safeShare),
  );
  sheet.height(row, Math.max(titleLines, ...lines) * lineHeight + 6);
}
