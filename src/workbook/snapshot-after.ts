import { insertingRows, movedFormula, type RowMove } from "./moved-references";
import type { CellWrite, Edit, NewSheet } from "./plan";
import { RowShift } from "./row-shift";
import { SheetBuilder, TextPool } from "./snapshot-builder";
import { withFormulasWritten } from "./with-formulas-written";
import { noFormula, SheetView, type CellKind, type SheetData, type WorkbookSnapshot } from "./snapshot";

/**
 * What a workbook will say once edits are made: sheets they add in their places, rows they put in with all that refers
 * to the rows below, contents of cells they set. Fills, charts and names they set are left as they are.
 */
export function snapshotAfter(before: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const pool = new TextPool(before.texts);
  let sheets = [...before.sheets];
  let names = before.names;
  for (const edit of edits) {
    if (edit.kind === "addSheet") {
      const { after } = edit.sheet;
      const place = after === undefined ? sheets.length : sheets.findIndex(({ name }) => name === after) + 1;
      sheets.splice(place, 0, addedSheet(edit.sheet, pool));
    } else if (edit.kind === "insertRows") {
      const { sheet, insertions } = edit;
      const move = insertingRows(sheet, insertions);
      const shift = new RowShift(insertions);
      sheets = sheets.map((data) => movedSheet(data, pool, move, data.name === sheet ? shift : undefined));
      names = names.map((name) => ({ ...name, formula: movedFormula(name.formula, name.sheet, move) }));
    } else if (edit.kind === "setCells") {
      sheets = sheets.map((data) => (data.name === edit.sheet ? changedSheet(data, edit.cells, pool) : data));
    }
  }
  return { ...before, texts: pool.texts, sheets, names };
}

/** A sheet whose formulas follow rows that move, and whose own rows do where it is the one they are put into. */
function movedSheet(data: SheetData, pool: TextPool, move: RowMove, shift: RowShift | undefined): SheetData {
  const { texts } = pool;
  const after = (row: number) => shift?.after(row) ?? row;
  const written = withFormulasWritten(data, pool);
  const formulas = written.formulas.map((index) =>
    index === noFormula ? index : pool.index(movedFormula(texts[index]!, data.name, move)),
  );
  const hiddenRows = data.hiddenRows.map(({ from, to }) => ({ from: after(from), to: after(to) }));
  const comments = data.comments.map((comment) => ({ ...comment, row: after(comment.row) }));
  return { ...written, rows: data.rows.map(after), formulas, hiddenRows, comments };
}

function addedSheet({ name, cells, styles }: NewSheet, pool: TextPool): SheetData {
  const sheet = new SheetBuilder(pool);
  for (const { row, column, value, formula, isError = false, style } of cells) {
    const numberFormat = style === undefined ? undefined : styles[style]?.numberFormat;
    sheet.add(row, column, value, { formula, isError, numberFormat });
  }
  return sheet.build({ name });
}

function changedSheet(data: SheetData, cells: readonly CellWrite[], pool: TextPool): SheetData {
  const sheet = new SheetBuilder(pool);
  const view = new SheetView(data, pool.texts);
  const written = new Set(cells.map(({ row, column }) => `${row},${column}`));
  view.forEachRow((row, start, end) => {
    for (let i = start; i < end; i += 1) {
      const column = data.columns[i]!;
      if (written.has(`${row},${column}`)) continue;
      const { formulas, formats, fills } = data;
      sheet.addCoded(
        row,
        column,
        data.kinds[i]! as CellKind,
        data.values[i]!,
        formulas[i]!,
        formats[i]!,
        fills[i] ?? -1,
      );
    }
  });
  for (const { row, column, value, formula, isError = false } of cells) {
    const index = view.indexOf(row, column);
    const look =
      index < 0 ? {} : { numberFormat: view.cellAt(index, row).numberFormat, fill: view.fillAt(index) };
    sheet.add(row, column, value, { formula, isError, ...look });
  }
  return sheet.build(data);
}
