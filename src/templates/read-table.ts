import { unitName } from "../finance/money/format-amount";
import type { SheetView } from "../workbook/snapshot";
import { readBanner, readUnitBehind } from "./banner";
import { Table, type Evidence, type TableRow } from "./facts";
import { findHeadings, type HeadingRows } from "./find-headings";
import type { Beginning } from "./find-titles";
import { readHeadings } from "./headings";
import { matchColumns, type Demand, type SectionColumns } from "./match-columns";
import { withoutUnit } from "./printed-unit";
import { readAmounts } from "./read-amounts";
import { isOfFields, readFields } from "./read-fields";
import { readPrintedFormulas } from "./read-printed-formulas";
import { readRows, type ReadRows } from "./read-rows";
import { repeatsHead } from "./repeated-head";
import { relativeToYear } from "./relative-years";
import type { CodeKind, Template } from "./template";
import { bookKindOf, yearOf } from "./titles";

type ReadSection = SectionColumns & ReadRows;

interface Candidate {
  readonly template: Template;
  readonly sections: readonly ReadSection[];
  /** The last row before the amounts. */
  readonly headEnd: number;
}

const demandOf: Readonly<Record<Beginning["by"], Demand>> = {
  title: "mostColumns",
  tellingHeading: "allColumns",
  correction: "anyColumn",
};

/** Reads the form that begins at a title and ends before a row; `undefined` when no form of that title fits. */
export function readTable(sheet: SheetView, beginning: Beginning, end: number): Table | undefined {
  const best =
    bestOf(sheet, beginning, end, demandOf[beginning.by]) ??
    (beginning.by === "title" ? bestOf(sheet, beginning, end, "total") : undefined);
  return best && buildTable(sheet, beginning, best);
}

function bestOf(sheet: SheetView, beginning: Beginning, end: number, demand: Demand): Candidate | undefined {
  let best: Candidate | undefined;
  for (const template of beginning.templates.flatMap(layoutsOf)) {
    const candidate = isOfFields(template)
      ? candidateOfFields(sheet, template, beginning, end)
      : candidateOfColumns(sheet, template, beginning, end, demand);
    if (candidate && (!best || columnCount(candidate) > columnCount(best))) best = candidate;
  }
  return best;
}

/** A form as it is mostly printed, and as some places print it. */
function layoutsOf(template: Template): Template[] {
  return template.otherwise ? [template, { ...template, sections: template.otherwise }] : [template];
}

function columnCount({ sections }: Candidate): number {
  return sections.reduce((count, { amounts }) => count + amounts.size, 0);
}

function candidateOfFields(
  sheet: SheetView,
  template: Template,
  { row }: Beginning,
  end: number,
): Candidate | undefined {
  const sections = readFields(sheet, template, row + 1, end);
  return sections && { template, sections, headEnd: Math.min(...sections.map(({ rows }) => rows[0]!.row)) };
}

function candidateOfColumns(
  sheet: SheetView,
  template: Template,
  { row, text, by }: Beginning,
  end: number,
  demand: Demand,
): Candidate | undefined {
  const headings = findHeadings(sheet, template, by === "title" ? row + 1 : row, end);
  const columns = headings && columnsUnder(sheet, template, headings, yearOf(text), demand);
  if (!columns) return undefined;
  const isHead = repeatsHead(sheet, row, headings.last);
  const sections = withTotalsOfFurtherBlocks(
    sheet,
    columns.map((section) => ({
      ...section,
      ...readRows(sheet, section, { first: headings.last + 1, last: end, isHead }),
    })),
  );
  if (sections.some(lacksCodesInNames)) return undefined;
  if (
    (by === "tellingHeading" || demand === "total") &&
    !sections.every((each) => each.isFurther || hasCodesOfItsKind(each))
  )
    return undefined;
  return { template, sections, headEnd: headings.last };
}

function columnsUnder(
  sheet: SheetView,
  template: Template,
  { first, last }: HeadingRows,
  year: number | undefined,
  demand: Demand,
): SectionColumns[] | undefined {
  const headings = readHeadings(sheet, first, last).map((heading) => ({
    ...heading,
    path: heading.path.map(withoutUnit),
  }));
  return matchColumns(template, relativeToYear(headings, year), demand);
}

/** A total whose own block says no amount has it in the block where its section ends. */
function withTotalsOfFurtherBlocks(sheet: SheetView, sections: readonly ReadSection[]): ReadSection[] {
  const moved = new Map<ReadSection, TableRow[]>();
  for (const further of sections.filter(({ isFurther }) => isFurther)) {
    const saysAmount = ({ amounts }: ReadSection, { row }: TableRow) =>
      [...amounts.values()].some((column) => sheet.indexOf(row, column) >= 0);
    for (const block of sections.filter(({ section }) => section === further.section)) {
      const totals = block.rows.filter(
        (row) => row.key === "total" && !saysAmount(block, row) && saysAmount(further, row),
      );
      moved.set(further, [...(moved.get(further) ?? []), ...totals]);
    }
  }
  const away = new Set([...moved.values()].flat());
  return sections.map((block) => ({
    ...block,
    rows: [...block.rows.filter((row) => !away.has(row)), ...(moved.get(block) ?? [])],
  }));
}

/** Names without codes where both were looked for in one cell; an empty form has neither. */
function lacksCodesInNames({ codes, names, rows }: ReadSection): boolean {
  const lines = rows.filter(({ key }) => key !== "total");
  return names !== undefined && codes.includes(names) && lines.length > 0 && !lines.some(({ code }) => code);
}

/** Codes of expenditure begin with 2 by function, with 3 or 5 by economic class. */
const firstDigit: Readonly<Record<CodeKind, string>> = {
  functional: "2",
  departmentEconomic: "3",
  governmentEconomic: "5",
};
const fewestCodes = 3;

/** Without a title the codes must bear the form out. */
function hasCodesOfItsKind({ section, rows, areOfUnits }: ReadSection): boolean {
  if (areOfUnits) return rows.some(({ key }) => key !== "total");
  if (section.rows.by !== "code") return section.rows.by === "single";
  const digit = firstDigit[section.rows.kind];
  const codes = rows.flatMap(({ code }) => code ?? []);
  return codes.length >= fewestCodes && codes.every((code) => code.startsWith(digit) && code.length >= 3);
}

function buildTable(
  sheet: SheetView,
  beginning: Beginning,
  { template, sections, headEnd }: Candidate,
): Table {
  const said = readBanner(sheet, beginning.row, headEnd);
  const banner = said.unit ? said : { ...said, ...readUnitBehind(sheet, beginning.row, headEnd) };
  const unit = banner.unit ?? template.unit;
  const amounts = readAmounts(sheet, template, unit, sections);
  const own = sections.filter(({ isFurther }) => !isFurther);
  const blocksOf = (wanted: ReadSection["section"]) => sections.filter(({ section }) => section === wanted);
  const cell = { sheet: sheet.name, row: beginning.row, column: beginning.column };
  const extent = { from: beginning.row, to: Math.max(headEnd, ...sections.map(({ lastRow }) => lastRow)) };
  return new Table(
    {
      template,
      sheet: sheet.name,
      furtherSheets: [],
      title: beginning.by === "tellingHeading" ? undefined : { text: beginning.text, cell },
      year: yearOf(beginning.text),
      bookKind: bookKindOf(beginning.text),
      organisation: banner.organisation,
      unit,
      unitCell: banner.unitCell,
      step: amounts.step,
      evidence: evidenceOf(beginning, sheet.name, sections, banner.unitCell && unitName(unit, "zh")),
      rows: new Map(own.map(({ section }) => [section, blocksOf(section).flatMap(({ rows }) => rows)])),
      columns: new Map(own.map(({ section, amounts: at }) => [section, at])),
      places: new Map(
        own.map(({ section, codes, names }) => [
          section,
          { codes, names, firstRow: headEnd + 1, further: blocksOf(section).slice(1) },
        ]),
      ),
      unknownColumns: new Map(
        own.map(({ section }) => [section, blocksOf(section).flatMap(({ unknown }) => unknown)]),
      ),
      changeColumns: new Map(own.map(({ section, changes }) => [section, changes])),
      unreadable: amounts.unreadable,
      textAmounts: amounts.textAmounts,
      printedFormulas: template.printsFormulas
        ? readPrintedFormulas(sheet, sections, beginning.row, extent.to)
        : [],
      note: sections.find(({ note }) => note)?.note,
      extent,
    },
    amounts.makeFacts,
  );
}

const evidenceKind: Readonly<Record<Beginning["by"], Evidence["kind"]>> = {
  title: "title",
  tellingHeading: "heading",
  correction: "correction",
};

function evidenceOf(
  { by, text, row, column }: Beginning,
  sheet: string,
  sections: readonly ReadSection[],
  unit: string | undefined,
): Evidence[] {
  const headings = sections.flatMap(({ section, amounts }) =>
    section.columns.filter(({ key }) => amounts.has(key)).map(({ title }) => title),
  );
  const codes = sections.flatMap(({ rows }) => rows.flatMap(({ code }) => code ?? []));
  return [
    { kind: evidenceKind[by], text: text.trim(), cell: { sheet, row, column } },
    { kind: "heading", text: headings.join("、") },
    ...(unit ? [{ kind: "unit", text: unit } as const] : []),
    ...(codes.length > 0 ? [{ kind: "codes", text: `${codes.length}` } as const] : []),
  ];
}
