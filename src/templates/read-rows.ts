import { findClassByName } from "../finance/classification/find-by-name";
import { parseAmount } from "../finance/money/parse-amount";
import { chineseNumeralValue } from "../finance/text/chinese-numeral";
import type { CellRef } from "../workbook/address";
import { CellKind, type Cell, type SheetView } from "../workbook/snapshot";
import { CodesAbove } from "./codes-above";
import type { TableRow } from "./facts";
import { foldLabel } from "./headings";
import { lineName } from "./line-name";
import type { SectionColumns } from "./match-columns";
import { readCodeRow, type RowRead } from "./read-code-row";
import { formulaLabel } from "./read-printed-formulas";
import type { ItemDefinition, RowsDefinition } from "./template";
import { UnitsOfRows } from "./unit-blocks";

const numeral = /^([一二三四五六七八九十]+)[、.．,，]/;

/** The place that a line gives itself among the others: 二、非税收入 is the second. */
function ordinalOf(text: string): Pick<TableRow, "ordinal"> {
  const [, said] = numeral.exec(foldLabel(text)) ?? [];
  return said ? { ordinal: chineseNumeralValue(said) } : {};
}

const notePattern = /^(注|备注|说明|附注)[:：]|为空表|无.{2,30}(预算|拨款|支出).{0,20}(空表|无数据)/;

/** Whether a folded text is the note of a table (注：…), or says that it is empty. */
export function isNoteOfTable(folded: string): boolean {
  return notePattern.test(folded);
}

/** Dots for rows to be added, and the row that numbers the columns. */
const filler = /^([-….·。—]*|栏次)$/;

/** Who signs for a form and when, and page numbers, stand below it and are none of its lines. */
const signature =
  /^(?:(?:单位|部门|财务|项目)?(?:主要)?负责人|(?:填表|制表|填报|经办|审核|复核|联系)人|联系电话|(?:填表|填报|制表)(?:日期|时间))(?:\((?:签字|签章|盖章)\))?:|^第\d+页(?:,?共\d+页)?$/;

function isSignature({ kind, value }: Cell): boolean {
  return kind === CellKind.text && signature.test(foldLabel(String(value)));
}

/** What a block of rows under the headings holds. */
export interface ReadRows {
  readonly rows: readonly TableRow[];
  readonly note: { readonly text: string; readonly cell: CellRef } | undefined;
  /** The last row that belongs to the form. */
  readonly lastRow: number;
}

/** Rows stop at a note, or after this many rows without anything. */
const gapThatEnds = 40;

/** The rows of a sheet to be read. */
export interface RowsUnderHeadings {
  /** The row under the headings. */
  readonly first: number;
  readonly last: number;
  /** Whether a row repeats the headings, as on a further page. */
  readonly isHead: (cells: readonly Cell[]) => boolean;
}

/** Reads the rows of one section. */
export function readRows(
  sheet: SheetView,
  columns: SectionColumns,
  { first: firstRow, last: lastRow, isHead }: RowsUnderHeadings,
): ReadRows {
  const { rows: definition } = columns.section;
  const seen = new Map<string, number>();
  const rows: TableRow[] = [];
  let note: ReadRows["note"];
  let last = firstRow - 1;
  let quiet = 0;
  const codesAbove = new CodesAbove();
  const units = new UnitsOfRows(columns);

  for (let row = firstRow; row <= lastRow && quiet < gapThatEnds; row += 1) {
    const cells = sheet.rowCells(row);
    if (cells.length === 0) {
      quiet += 1;
      continue;
    }
    quiet = 0;
    if (isHead(cells) || cells.some(isSignature)) continue;
    note = noteIn(sheet.name, cells);
    if (note) {
      last = row;
      break;
    }
    const read =
      definition.by === "code"
        ? readCodeRow(sheet.name, columns, cells, definition, codesAbove)
        : definition.by === "item"
          ? readItemRow(sheet.name, columns, cells, definition.items, definition.classes ?? false)
          : definition.by === "name"
            ? readNameRow(sheet.name, columns, cells, definition)
            : undefined;
    if (definition.by === "code") units.add(row, cells, read, definition.kind);
    if (!read) continue;
    const occurrence = seen.get(read.key) ?? 0;
    seen.set(read.key, occurrence + 1);
    rows.push({ ...read, row, occurrence });
    last = row;
  }

  if (definition.by === "single") {
    const row = singleRow(sheet, columns, firstRow, lastRow);
    const single = {
      key: columns.section.key,
      occurrence: 0,
      row,
      label: "",
      codeCells: [],
      codeOddities: [],
    };
    return {
      rows: [single],
      note: noteAfter(sheet, row + 1, Math.min(lastRow, row + 6)),
      lastRow: Math.max(last, row),
    };
  }
  return { rows: units.joined(rows), note, lastRow: last };
}

function readItemRow(
  sheet: string,
  columns: SectionColumns,
  cells: readonly Cell[],
  items: readonly ItemDefinition[],
  classes: boolean,
): RowRead | undefined {
  const cell = cells.find(({ column }) => column === columns.names);
  if (cell?.kind !== CellKind.text) return undefined;
  const label = lineName(String(cell.value));
  if (label === "" || filler.test(label)) return undefined;
  const labelCell = { sheet, row: cell.row, column: cell.column };
  const item = items.find((definition) => definition.label.test(label));
  const code = item || !classes ? undefined : findClassByName(label, "functional");
  const key = item?.key ?? code ?? `name:${label}`;
  const ordinal = ordinalOf(String(cell.value));
  return { key, label, labelCell, ...ordinal, ...(code ? { code } : {}), codeCells: [], codeOddities: [] };
}

/** A line under whatever name; its total may be said in any column before the amounts. Group lines keep a key apart. */
function readNameRow(
  sheet: string,
  columns: SectionColumns,
  cells: readonly Cell[],
  { total, groups }: Extract<RowsDefinition, { by: "name" }>,
): RowRead | undefined {
  const firstAmount = Math.min(...columns.amounts.values());
  const words = cells.filter(({ column, kind }) => column < firstAmount && kind === CellKind.text);
  const totalCell = words.find((cell) => total.test(lineName(textOf(cell))));
  const cell = totalCell ?? words.find(({ column }) => column === columns.names);
  if (!cell) return undefined;
  const label = lineName(textOf(cell));
  if (label === "" || filler.test(label) || formulaLabel.test(label)) return undefined;
  const key = totalCell ? "total" : `${groups?.test(label) ? "group" : "name"}:${label}`;
  return {
    key,
    label,
    labelCell: { sheet, row: cell.row, column: cell.column },
    ...ordinalOf(textOf(cell)),
    codeCells: [],
    codeOddities: [],
  };
}

/** The row that holds the amounts of a one-row form, of the latest year where each has its own; the one under the headings when none does. */
function singleRow(sheet: SheetView, columns: SectionColumns, firstRow: number, lastRow: number): number {
  const amounts = new Set(columns.amounts.values());
  const rows: (readonly [row: number, year: string])[] = [];
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + 5); row += 1) {
    const cells = sheet.rowCells(row);
    if (!cells.some((cell) => amounts.has(cell.column) && holdsAmount(cell))) continue;
    const words = cells.filter(({ column }) => !amounts.has(column));
    rows.push([row, words.map(({ value }) => yearOfRow.exec(foldLabel(String(value)))?.[1] ?? "").join("")]);
  }
  const latest = rows
    .map(([, year]) => year)
    .sort()
    .at(-1);
  return rows.find(([, year]) => year === latest)?.[0] ?? firstRow;
}

/** 2025年 in a column 年度: last year's amounts stand in a row of their own. */
const yearOfRow = /^((?:19|20)\d\d)年?度?$/;

/** Whether a cell holds a number, or a text that reads as one. */
export function holdsAmount({ kind, value }: Cell): boolean {
  return (
    kind === CellKind.number ||
    (kind === CellKind.text &&
      /\d/.test(String(value)) &&
      parseAmount(String(value), { unit: "yuan" }) !== undefined)
  );
}

/** The note in the rows given, if one is printed. */
export function noteAfter(sheet: SheetView, firstRow: number, lastRow: number): ReadRows["note"] {
  for (let row = firstRow; row <= lastRow; row += 1) {
    const note = noteIn(sheet.name, sheet.rowCells(row));
    if (note) return note;
  }
  return undefined;
}

function noteIn(sheet: string, cells: readonly Cell[]): ReadRows["note"] {
  const cell = cells.find(
    ({ kind, value }) => kind === CellKind.text && isNoteOfTable(foldLabel(String(value))),
  );
  return cell && { text: String(cell.value), cell: { sheet, row: cell.row, column: cell.column } };
}

function textOf(cell: Cell): string {
  return cell.kind === CellKind.text ? String(cell.value) : "";
}
