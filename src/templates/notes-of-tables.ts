import type { CellRef } from "../workbook/address";
import { CellKind, type Cell, type SheetView } from "../workbook/snapshot";
import { foldLabel } from "./headings";

/** The note of a table (注：…, 本表为空表), and where it stands. */
export interface NoteOfTable {
  readonly text: string;
  readonly cell: CellRef;
}

const notePattern = /^(注|备注|说明|附注)[:：]|为空表|无.{2,30}(预算|拨款|支出).{0,20}(空表|无数据)/;

/** Whether a folded text is the note of a table (注：…), or says that it is empty. */
export function isNoteOfTable(folded: string): boolean {
  return notePattern.test(folded);
}

/** The note in the rows given, if one is printed. */
export function noteAfter(sheet: SheetView, firstRow: number, lastRow: number): NoteOfTable | undefined {
  for (let row = firstRow; row <= lastRow; row += 1) {
    const note = noteIn(sheet.name, sheet.rowCells(row));
    if (note) return note;
  }
  return undefined;
}

/** The note in a row, if one is printed. */
export function noteIn(sheet: string, cells: readonly Cell[]): NoteOfTable | undefined {
  const cell = cells.find(
    ({ kind, value }) => kind === CellKind.text && isNoteOfTable(foldLabel(String(value))),
  );
  return cell && { text: String(cell.value), cell: { sheet, row: cell.row, column: cell.column } };
}
