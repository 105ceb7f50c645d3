import { CellKind, type Cell, type SheetView } from "../workbook/snapshot";
import { CodesAbove } from "./codes-above";
import type { TableRow } from "./facts";
import { foldLabel } from "./headings";
import type { SectionColumns } from "./match-columns";
import { noteAfter, noteIn, type NoteOfTable } from "./notes-of-tables";
import { readCodeRow } from "./read-code-row";
import { readItemRow, readNameRow } from "./read-named-row";
import { singleRow } from "./single-row";
import { UnitsOfRows } from "./unit-blocks";

/** Who signs for a form and when, and page numbers, stand below it and are none of its lines. */
const signature =
  /^(?:(?:单位|部门|财务|项目)?(?:主要)?负责人|(?:填表|制表|填报|经办|审核|复核|联系)人|联系电话|(?:填表|填报|制表)(?:日期|时间))(?:\((?:签字|签章|盖章)\))?:|^第\d+页(?:,?共\d+页)?$/;

function isSignature({ kind, value }: Cell): boolean {
  return kind === CellKind.text && signature.test(foldLabel(String(value)));
}

/** What a block of rows under the headings holds. */
export interface ReadRows {
  readonly rows: readonly TableRow[];
  readonly note: NoteOfTable | undefined;
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
  let note: NoteOfTable | undefined;
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
