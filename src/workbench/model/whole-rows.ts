import {
  deletingRows,
  insertingRows,
  movedFormula,
  type RowInsertion,
  type RowMove,
} from "../../ooxml/rows/follow-rows";
import type { Area } from "../engine/engine";
import type { CellLook, LookPatch } from "../engine/cell-look";
import { intersection, isEntireRow } from "./area";
import { ExcelError } from "./excel-error";
import type { Range } from "./range";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** Rows put into a sheet or taken from it since the file was opened, in their order; a save does the same to the file. */
export interface RowEdit {
  readonly kind: "insertRows" | "deleteRows";
  readonly sheetId: string;
  /** As the sheet stood at that moment, without the rows. */
  readonly insertion: RowInsertion;
}

/** Puts whole rows into a sheet where others stand, which move down; the new ones look like the row above. */
export function insertWholeRows(range: Range): void {
  const { sheet, area } = range;
  assertMovable(range);
  const { row, rowCount } = area;
  const insertion = { before: row, like: Array.from({ length: rowCount }, () => Math.max(0, row - 1)) };
  sheet.engineSheet.moveRows(row, rowCount);
  follow(sheet, insertingRows(sheet.name, [insertion]));
  sheet.workbook.rowEdits.push({ kind: "insertRows", sheetId: sheet.id, insertion });
  copyLooks(range, { ...area, row: Math.max(0, row - 1), rowCount: 1 });
}

/** Takes whole rows away; those below move up. */
export function deleteWholeRows(range: Range): void {
  const { sheet, area } = range;
  assertMovable(range);
  const { row, rowCount } = area;
  const insertion = { before: row, like: Array.from({ length: rowCount }, () => row) };
  sheet.engineSheet.moveRows(row + rowCount, -rowCount);
  follow(sheet, deletingRows(sheet.name, [insertion]));
  sheet.workbook.rowEdits.push({ kind: "deleteRows", sheetId: sheet.id, insertion });
}

/** Gives whole rows the looks and merges of as many others of the sheet, or all of them those of one. */
export function copyLooksOfRows(range: Range, source: Range): void {
  const { sheet, area } = range;
  const fits = source.area.rowCount === area.rowCount || source.area.rowCount === 1;
  if (source.sheet !== sheet || !isEntireRow(source.area) || !isEntireRow(area) || !fits)
    throw new ExcelError("UnsupportedOperation");
  sheet.assertWritable();
  copyLooks(range, source.area);
  rememberLooks(range, source.area);
}

function assertMovable({ sheet, area }: Range): void {
  sheet.assertWritable();
  const isHeld = sheet.areRowsFixed || sheet.comments.items.length > 0 || sheet.charts.items.length > 0;
  if (!isEntireRow(area) || isHeld) throw new ExcelError("UnsupportedOperation");
}

function copyLooks({ sheet, area }: Range, source: Area): void {
  const { engineSheet } = sheet;
  const used = engineSheet.extent(false);
  const within = used && intersection({ ...area, row: 0, rowCount: area.row + area.rowCount }, used);
  if (!within) return;
  const cells: { row: number; column: number; patch: LookPatch }[] = [];
  for (let index = 0; index < area.rowCount; index += 1)
    for (let column = within.column; column < within.column + within.columnCount; column += 1) {
      const patch: CellLook = engineSheet.look(source.row + (index % source.rowCount), column);
      cells.push({ row: area.row + index, column, patch });
    }
  engineSheet.clearLook(area);
  engineSheet.unmerge(area);
  engineSheet.paintEach(cells);
  for (const merge of engineSheet.merges) {
    const isInside = merge.row >= source.row && merge.row + merge.rowCount <= source.row + source.rowCount;
    for (let top = area.row; isInside && top < area.row + area.rowCount; top += source.rowCount)
      engineSheet.merge({ ...merge, row: top + merge.row - source.row });
  }
}

/** Rows that were just put in take other looks than those of the row above: the file is to give them the same. */
function rememberLooks({ sheet, area }: Range, source: Area): void {
  const { rowEdits } = sheet.workbook;
  const last = rowEdits[rowEdits.length - 1];
  const offset = last ? area.row - last.insertion.before : -1;
  if (last?.kind !== "insertRows" || last.sheetId !== sheet.id || offset < 0) return;
  const { before, like } = last.insertion;
  const asBefore = (row: number) => (row >= before + like.length ? row - like.length : row);
  const looks = like.map((row, index) => {
    const at = index - offset;
    return at >= 0 && at < area.rowCount ? asBefore(source.row + (at % source.rowCount)) : row;
  });
  rowEdits[rowEdits.length - 1] = { ...last, insertion: { before, like: looks } };
}

/** Formulas, names, links, print set-up and series of charts follow rows that moved. */
function follow(sheet: Worksheet, move: RowMove): void {
  const { workbook } = sheet;
  for (const { engineSheet, name } of workbook.sheets) {
    const moved: { row: number; column: number; formula: string; value: string | number | boolean | null }[] =
      [];
    engineSheet.forEachCell((row, column, { formula, value }) => {
      if (formula === undefined) return;
      const after = movedFormula(formula, name, move);
      if (after !== formula) moved.push({ row, column, formula: after, value });
    });
    engineSheet.write(moved);
  }
  followNames(workbook, move);
  const movedArea = (area: Area): Area => {
    const row = move.first(area.row);
    return { ...area, row, rowCount: move.last(area.row + area.rowCount - 1) - row + 1 };
  };
  sheet.hyperlinks.moveRows((row) => (move.first(row) > move.last(row) ? undefined : move.first(row)));
  const { pageLayout, horizontalPageBreaks } = sheet;
  horizontalPageBreaks.rows = horizontalPageBreaks.rows.map((row) => move.first(row));
  if (pageLayout.printArea) pageLayout.printArea = movedArea(pageLayout.printArea);
  if (pageLayout.titleRows) pageLayout.titleRows = movedArea(pageLayout.titleRows);
  for (const series of workbook.sheets.flatMap(({ charts }) =>
    charts.items.flatMap((each) => each.series.items),
  ))
    for (const part of ["values", "categories"] as const) {
      const drawn = series[part];
      if (drawn?.sheet === sheet.name) series[part] = { ...drawn, area: movedArea(drawn.area) };
    }
}

function followNames(workbook: Workbook, move: RowMove): void {
  const owned = workbook.sheets.flatMap(({ names, name }) => names.items.map((item) => ({ item, name })));
  for (const { item, name } of [
    ...workbook.names.items.map((each) => ({ item: each, name: undefined })),
    ...owned,
  ]) {
    const moved = movedFormula(item.definition, name, move);
    if (moved !== item.definition) item.formula = `=${moved}`;
  }
}
