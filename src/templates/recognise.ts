import { CellKind, type SheetView, type WorkbookView } from "../workbook/snapshot";
import { readBanner } from "./banner";
import { bookFrom } from "./book";
import { Facts, Table, type Evidence } from "./facts";
import { foldLabel, readHeadings } from "./headings";
import { matchColumns, rowLabel, type SectionColumns } from "./match-columns";
import { readAmounts } from "./read-amounts";
import { readRows, type ReadRows } from "./read-rows";
import type { Template } from "./template";
import { bookKindOf, templatesTitled, yearOf } from "./titles";

/** Headings start within so many rows under the title, and fill at most so many. */
const rowsToHeadings = 8;
const headingRows = 6;

interface Titled {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly templates: readonly Template[];
}

/**
 * Finds the standard forms of a workbook and reads their amounts: by title, heading tree, unit banner and code
 * column, never by sheet name or position.
 *
 * @param templates - The forms to look for; where two fit, the one with more of its columns wins, then the earlier.
 */
export function recognise(view: WorkbookView, templates: readonly Template[]): Facts {
  const titledTexts = titlesOfTexts(view, templates);
  const tables = view.sheets.flatMap((sheet) => recogniseSheet(sheet, titledTexts));
  return new Facts(tables, ...bookFrom(view, tables));
}

/** Which pooled texts are titles: each distinct text is looked at once, however often it stands in the book. */
function titlesOfTexts(
  view: WorkbookView,
  templates: readonly Template[],
): ReadonlyMap<number, readonly Template[]> {
  const titles = new Map<number, readonly Template[]>();
  view.snapshot.texts.forEach((text, index) => {
    const found = templatesTitled(text, templates);
    if (found.length > 0) titles.set(index, found);
  });
  return titles;
}

function recogniseSheet(sheet: SheetView, titledTexts: ReadonlyMap<number, readonly Template[]>): Table[] {
  const titled = titledCells(sheet, titledTexts);
  const tables: Table[] = [];
  titled.forEach((title, index) => {
    const end = (titled[index + 1]?.row ?? sheet.rowEnd) - 1;
    const table = readTable(sheet, title, end);
    if (table) tables.push(table);
  });
  return tables;
}

function titledCells(sheet: SheetView, titledTexts: ReadonlyMap<number, readonly Template[]>): Titled[] {
  const { kinds, values, columns } = sheet.data;
  const titled: Titled[] = [];
  sheet.forEachRow((row, start, end) => {
    for (let i = start; i < end; i += 1) {
      const templates = kinds[i] === CellKind.text ? titledTexts.get(values[i]!) : undefined;
      if (!templates) continue;
      titled.push({ row, column: columns[i]!, text: String(sheet.valueAt(i)), templates });
      return;
    }
  });
  return titled;
}

interface Candidate {
  readonly template: Template;
  readonly columns: readonly SectionColumns[];
  readonly headings: { readonly first: number; readonly last: number };
}

function readTable(sheet: SheetView, title: Titled, end: number): Table | undefined {
  let best: Candidate | undefined;
  for (const template of title.templates) {
    const headings = findHeadings(sheet, template, title.row + 1, end);
    const columns = headings && matchColumns(template, readHeadings(sheet, headings.first, headings.last));
    if (columns && (!best || columnCount(columns) > columnCount(best.columns)))
      best = { template, columns, headings };
  }
  return best && buildTable(sheet, title, best, end);
}

function columnCount(columns: readonly SectionColumns[]): number {
  return columns.reduce((count, { amounts }) => count + amounts.size, 0);
}

/** The rows under a title that hold the form's headings: from the first that says one to the last before the amounts. */
function findHeadings(
  sheet: SheetView,
  template: Template,
  from: number,
  end: number,
): { first: number; last: number } | undefined {
  const labels = template.sections.flatMap(({ columns, heading }) => [
    ...columns.flatMap(({ label, under }) => (under ? [label, under] : [label])),
    ...(heading ? [heading] : []),
  ]);
  const isHeading = (text: string) => rowLabel.test(text) || labels.some((label) => label.test(text));
  let first: number | undefined;
  let last = -1;
  const rowNameColumns = new Set<number>();
  for (
    let row = from;
    row <= Math.min(end, (first ?? from) + (first === undefined ? rowsToHeadings : headingRows));
    row += 1
  ) {
    const cells = sheet.rowCells(row);
    if (cells.length === 0) continue;
    const texts = cells.map((cell) =>
      cell.kind === CellKind.text ? foldLabel(String(cell.value)) : undefined,
    );
    const matches = texts.filter((text) => text !== undefined && text.length <= 30 && isHeading(text)).length;
    const looksLikeData = cells.some(
      ({ column }, i) => rowNameColumns.has(column) && texts[i] !== undefined && !rowLabel.test(texts[i]),
    );
    const allText = texts.every((text) => text !== undefined);
    if (first === undefined) {
      if (!allText || matches === 0 || texts.some((text) => /[:：]/.test(text!))) continue;
      first = row;
    } else if (!allText || matches === 0 || looksLikeData) {
      break;
    }
    last = row;
    cells.forEach(({ column }, i) => {
      if (rowLabel.test(texts[i]!)) rowNameColumns.add(column);
    });
  }
  return first === undefined ? undefined : { first, last };
}

function buildTable(
  sheet: SheetView,
  title: Titled,
  { template, columns, headings }: Candidate,
  end: number,
): Table {
  const banner = readBanner(sheet, title.row, headings.last);
  const unit = banner.unit ?? template.unit;
  const read = columns.map((section) => ({
    ...section,
    ...readRows(sheet, section, headings.last + 1, end),
  }));
  const amounts = readAmounts(sheet, template, unit, read);
  const titleCell = { sheet: sheet.name, row: title.row, column: title.column };
  return new Table(
    {
      template,
      sheet: sheet.name,
      title: { text: title.text, cell: titleCell },
      year: yearOf(title.text),
      bookKind: bookKindOf(title.text),
      organisation: banner.organisation,
      unit,
      unitCell: banner.unitCell,
      step: amounts.step,
      evidence: evidenceOf(title, titleCell, columns, banner.unitCell && unit, read),
      rows: new Map(read.map(({ section, rows }) => [section, rows])),
      columns: new Map(read.map(({ section, amounts: at }) => [section, at])),
      unreadable: amounts.unreadable,
      textAmounts: amounts.textAmounts,
      note: read.find(({ note }) => note)?.note,
      extent: { from: title.row, to: Math.max(headings.last, ...read.map(({ lastRow }) => lastRow)) },
    },
    amounts.makeFacts,
  );
}

function evidenceOf(
  title: Titled,
  cell: { sheet: string; row: number; column: number },
  columns: readonly SectionColumns[],
  unit: string | undefined,
  read: readonly ReadRows[],
): Evidence[] {
  const headings = columns.flatMap(({ section, amounts }) =>
    section.columns.filter(({ key }) => amounts.has(key)).map(({ title: words }) => words.zh),
  );
  const codes = read.flatMap(({ rows }) => rows.flatMap(({ code }) => code ?? []));
  return [
    { kind: "title", text: title.text.trim(), cell },
    { kind: "heading", text: headings.join("、") },
    ...(unit ? [{ kind: "unit", text: unit } as const] : []),
    ...(codes.length > 0 ? [{ kind: "codes", text: `${codes.length}` } as const] : []),
  ];
}
