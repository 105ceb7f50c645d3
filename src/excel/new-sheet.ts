import { addressOf, quoteSheet } from "../workbook/address";
import { pointsOfCharacters } from "../workbook/column-width";
import { HostError } from "../workbook/host-error";
import type { NewCell, NewSheet } from "../workbook/plan";
import { cellStyles } from "./cell-styles";
import { inChunks } from "./chunks";
import { setUpPrint } from "./print-setup";
import { boundsOf } from "./rectangles";
import { oneSync, rangeOf } from "./session";
import { asTyped } from "./typed-text";
import { matrixOf } from "./write-cells";

const cellsPerWrite = 10_000;

/**
 * Adds a sheet of ours: contents first, then look and print set-up. What could not be finished is taken away again,
 * since a half-made sheet could not be told from one that a person changed.
 */
export async function addSheet(sheet: NewSheet, signal?: AbortSignal): Promise<void> {
  await oneSync(
    (context) => {
      const made = context.workbook.worksheets.add(sheet.name);
      if (sheet.tabColor !== undefined) made.tabColor = sheet.tabColor;
      return () => undefined;
    },
    { sheet: sheet.name },
  );
  try {
    await writeContents(sheet, signal);
    await setLook(sheet);
    if (sheet.after !== undefined) await moveBehind(sheet.name, sheet.after);
  } catch (error) {
    await takeAway(sheet.name);
    throw error;
  }
}

/** Deletes a sheet without asking; what it held must have been checked before. */
export async function deleteSheet(name: string): Promise<void> {
  await oneSync((context) => {
    context.workbook.worksheets.getItem(name).delete();
    return () => undefined;
  });
}

async function takeAway(name: string): Promise<void> {
  try {
    await deleteSheet(name);
  } catch (error) {
    throw new HostError("writeNotKept", { sheet: name }, { cause: error });
  }
}

/** Number formats go first: a cell formatted as text must be so before its text arrives. */
async function writeContents(sheet: NewSheet, signal?: AbortSignal): Promise<void> {
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const bounds = boundsOf(
    sheet.cells.map(({ row, column }) => ({ row, column, rowCount: 1, columnCount: 1 })),
  );
  const hasFormats = sheet.styles.some(({ numberFormat }) => numberFormat !== undefined);
  const formatOf = (cell: NewCell | undefined) => sheet.styles[cell?.style ?? -1]?.numberFormat ?? "General";
  await inChunks(
    bounds ? [bounds] : [],
    (chunk) =>
      oneSync((context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet.name);
        for (const rectangle of chunk) {
          const range = rangeOf(worksheet, rectangle);
          const cellAt = (row: number, column: number) => cells.get(`${row}:${column}`);
          if (hasFormats)
            range.numberFormat = matrixOf(rectangle, (row, column) => formatOf(cellAt(row, column)));
          range.formulas = matrixOf(rectangle, (row, column) => {
            const cell = cellAt(row, column);
            return cell ? asTyped(cell, formatOf(cell) === "@") : "";
          });
        }
        return () => undefined;
      }),
    signal,
    cellsPerWrite,
  );
}

/** Links before styles, since Excel gives a link its own font; formulas after them, since it says a link's words instead. */
async function setLook(sheet: NewSheet): Promise<void> {
  await oneSync((context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.name);
    for (const cell of sheet.cells) {
      if (!cell.link) continue;
      const range = worksheet.getRange(addressOf(cell));
      range.hyperlink = linkOf(cell, cell.link);
      if (cell.formula !== undefined) range.formulas = [[asTyped(cell)]];
    }
    for (const { rectangle, applyTo } of cellStyles(sheet)) applyTo(rangeOf(worksheet, rectangle));
    for (const { from, count, width } of columnRuns(sheet.columnWidths)) {
      worksheet.getRangeByIndexes(0, from, 1, count).format.columnWidth = pointsOfCharacters(width);
    }
    for (const [row, height] of Object.entries(sheet.rowHeights ?? {})) {
      worksheet.getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = height;
    }
    for (const merge of sheet.merges ?? []) worksheet.getRange(merge).merge(false);
    if (sheet.freeze) freeze(worksheet, sheet.freeze);
    if (sheet.print) setUpPrint(worksheet, sheet.print);
    return () => undefined;
  });
}

async function moveBehind(name: string, after: string): Promise<void> {
  const position = await oneSync((context) => {
    const neighbour = context.workbook.worksheets.getItemOrNullObject(after).load("position");
    return () => (neighbour.isNullObject ? undefined : neighbour.position);
  });
  if (position === undefined) return;
  await oneSync((context) => {
    context.workbook.worksheets.getItem(name).position = position + 1;
    return () => undefined;
  });
}

function linkOf(cell: NewCell, link: NonNullable<NewCell["link"]>): Excel.RangeHyperlink {
  return {
    documentReference: `${quoteSheet(link.sheet)}!${link.address}`,
    ...(typeof cell.value === "string" ? { textToDisplay: cell.value } : {}),
  };
}

function freeze(worksheet: Excel.Worksheet, { rows, columns }: NonNullable<NewSheet["freeze"]>): void {
  if (rows > 0 && columns > 0)
    worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
}

/** Neighbouring columns of one width. */
export function columnRuns(widths: readonly number[]): { from: number; count: number; width: number }[] {
  const runs: { from: number; count: number; width: number }[] = [];
  widths.forEach((width, column) => {
    const last = runs[runs.length - 1];
    if (last && last.width === width) last.count += 1;
    else runs.push({ from: column, count: 1, width });
  });
  return runs;
}
