import { addressOf, columnLimit, quoteSheet } from "../../workbook/address";
import type { NewCell, NewSheet, PrintSetup } from "../../workbook/plan";
import { argb } from "../styles/style-xml";
import { escapeXml } from "../xml/escape";
import { cellXml } from "./cell-xml";

const paperA4 = 9;

/**
 * The part of a sheet of ours.
 *
 * @param styles - The workbook's style for each of the sheet's own.
 */
export function newSheetXml(sheet: NewSheet, styles: readonly number[], namespace: string): string {
  const { print } = sheet;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}">`,
    sheetProperties(sheet),
    sheetView(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(sheet.columnWidths),
    `<sheetData>${rows(sheet, styles)}</sheetData>`,
    list(
      "mergeCells",
      (sheet.merges ?? []).map((range) => `<mergeCell ref="${range}"/>`),
    ),
    list("hyperlinks", sheet.cells.flatMap(hyperlink), false),
    print?.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : "",
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    print ? pageSetup(print) : "",
    print?.footer === undefined
      ? ""
      : `<headerFooter><oddFooter>${escapeXml(`&C${print.footer}`)}</oddFooter></headerFooter>`,
    rowBreaks(print?.breaksBefore ?? []),
    "</worksheet>",
  ].join("");
}

function sheetProperties({ tabColor, print }: NewSheet): string {
  const color = tabColor === undefined ? "" : `<tabColor rgb="${argb(tabColor)}"/>`;
  const fit = print?.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : "";
  return color + fit === "" ? "" : `<sheetPr>${color}${fit}</sheetPr>`;
}

function sheetView({ freeze }: NewSheet): string {
  const { rows = 0, columns = 0 } = freeze ?? {};
  if (rows === 0 && columns === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const splits = (columns > 0 ? ` xSplit="${columns}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
  const first = addressOf({ row: rows, column: columns });
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane${splits} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`
  );
}

function columns(widths: readonly number[]): string {
  const elements = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return list("cols", elements, false);
}

/** Rows that hold cells or have a height; of two cells at one place the later stays. */
function rows(sheet: NewSheet, styles: readonly number[]): string {
  const byRow = new Map<number, Map<number, NewCell>>();
  for (const cell of sheet.cells) {
    const row = byRow.get(cell.row) ?? new Map<number, NewCell>();
    byRow.set(cell.row, row.set(cell.column, cell));
  }
  const heights = new Map(
    Object.entries(sheet.rowHeights ?? {}).map(([row, height]) => [Number(row), height]),
  );
  const numbers = [...new Set([...byRow.keys(), ...heights.keys()])].sort((a, b) => a - b);
  return numbers
    .map((row) => {
      const height = heights.get(row);
      const cells = [...(byRow.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column);
      const xml = cells.map((cell) => cellXml(cell, styles[cell.style ?? -1] ?? 0, "")).join("");
      return `<row r="${row + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>${xml}</row>`;
    })
    .join("");
}

function hyperlink(cell: NewCell): string[] {
  if (!cell.link) return [];
  const location = escapeXml(`${quoteSheet(cell.link.sheet)}!${cell.link.address}`);
  const display = typeof cell.value === "string" ? ` display="${escapeXml(cell.value)}"` : "";
  return [`<hyperlink ref="${addressOf(cell)}" location="${location}"${display}/>`];
}

function pageSetup({ orientation, fitToWidth }: PrintSetup): string {
  const fit = fitToWidth ? ' fitToWidth="1" fitToHeight="0"' : "";
  return `<pageSetup paperSize="${paperA4}" orientation="${orientation}"${fit}/>`;
}

/** Each break is named by the row above it, counted from one, and reaches over all columns. */
function rowBreaks(before: readonly number[]): string {
  const breaks = before.map((row) => `<brk id="${row}" max="${columnLimit - 1}" man="1"/>`);
  return breaks.length === 0
    ? ""
    : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join("")}</rowBreaks>`;
}

function list(name: string, elements: readonly string[], counted = true): string {
  if (elements.length === 0) return "";
  return `<${name}${counted ? ` count="${elements.length}"` : ""}>${elements.join("")}</${name}>`;
}

/** What a print set-up defines as names of its sheet: repeated rows and the area. */
export function printNames(sheet: NewSheet): { name: string; formula: string }[] {
  const name = quoteSheet(sheet.name);
  const names: { name: string; formula: string }[] = [];
  const { area, repeatRowsThrough } = sheet.print ?? {};
  if (area !== undefined) {
    const absolute = area.replace(/\$?([A-Za-z]+)\$?(\d+)/g, "$$$1$$$2");
    names.push({ name: "_xlnm.Print_Area", formula: `${name}!${absolute}` });
  }
  if (repeatRowsThrough !== undefined) {
    names.push({ name: "_xlnm.Print_Titles", formula: `${name}!$1:$${repeatRowsThrough + 1}` });
  }
  return names;
}
