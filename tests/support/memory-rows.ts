import { columnLimit } from "../../src/workbook/address";
import { deletingRows, insertingRows, movedFormula, type RowMove } from "../../src/workbook/moved-references";
import type { RowsPutIn } from "../../src/workbook/plan";
import { RowShift } from "../../src/workbook/row-shift";
import { change, type MemorySheet, type MemoryWorkbook } from "./memory-workbook";

/** Puts rows into a sheet of a workbook in memory: cells, comments, formulas and names follow, looks are taken over. */
export function insertRows(workbook: MemoryWorkbook, { sheet: name, insertions }: RowsPutIn): void {
  const shift = new RowShift(insertions);
  const sheet = workbook.sheet(name);
  const looks = [...sheet.cells].map(([key, { fill, numberFormat }]) => ({
    row: Math.floor(key / columnLimit),
    column: key % columnLimit,
    look: { fill, numberFormat },
  }));
  moveRows(sheet, (row) => shift.after(row));
  for (const { row, like } of shift.added)
    for (const cell of looks) if (cell.row === like) change(sheet, row, cell.column, cell.look);
  follow(workbook, insertingRows(name, insertions));
}

/** Takes rows that were put in away again, whatever stands in them. */
export function deleteRows(workbook: MemoryWorkbook, { sheet, insertions }: RowsPutIn): void {
  const shift = new RowShift(insertions);
  moveRows(workbook.sheet(sheet), (row) => shift.before(row));
  follow(workbook, deletingRows(sheet, insertions));
}

function moveRows(sheet: MemorySheet, placeOf: (row: number) => number | undefined): void {
  const cells = [...sheet.cells];
  sheet.cells.clear();
  for (const [key, cell] of cells) {
    const row = placeOf(Math.floor(key / columnLimit));
    if (row !== undefined) sheet.cells.set(row * columnLimit + (key % columnLimit), cell);
  }
  sheet.comments = sheet.comments.flatMap((comment) => {
    const row = placeOf(comment.row);
    return row === undefined ? [] : [{ ...comment, row }];
  });
}

function follow(workbook: MemoryWorkbook, move: RowMove): void {
  for (const { name, cells } of workbook.sheets)
    for (const [key, cell] of cells)
      if (cell.formula !== undefined)
        cells.set(key, { ...cell, formula: movedFormula(cell.formula, name, move) });
  workbook.names = workbook.names.map((name) => ({
    ...name,
    formula: movedFormula(name.formula, name.sheet, move),
  }));
}
