import type { CellWrite, Edit, NewSheet } from "./plan";
import { SheetBuilder, TextPool } from "./snapshot-builder";
import { SheetView, type CellKind, type SheetData, type WorkbookSnapshot } from "./snapshot";

/**
 * What a workbook will say once edits are made: sheets they add in their places, contents of cells they set. Fills,
 * charts and names are left as they are.
 */
export function snapshotAfter(before: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const pool = new TextPool(before.texts);
  let sheets = [...before.sheets];
  for (const edit of edits) {
    if (edit.kind === "addSheet") {
      const { after } = edit.sheet;
      const place = after === undefined ? sheets.length : sheets.findIndex(({ name }) => name === after) + 1;
      sheets.splice(place, 0, addedSheet(edit.sheet, pool));
    } else if (edit.kind === "setCells") {
      sheets = sheets.map((data) => (data.name === edit.sheet ? changedSheet(data, edit.cells, pool) : data));
    }
  }
  return { ...before, texts: pool.texts, sheets };
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
