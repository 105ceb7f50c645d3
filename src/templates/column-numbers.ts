import { foldText } from "../finance/text/fold-text";
import { CellKind, type Cell } from "../workbook/snapshot";

/** What stands before the numbers: 栏次 or asterisks, and the 类, 款 and 项 under which the parts of a code stand. */
const before = /^(栏次|\*+|[类款项])$/;
/** A column's number, and of which others it is the sum: 1=2+3. */
const columnNumber = /^[1-9]\d?(=[\d+-]+)?$/;
/** So many numbers one after the other from 1 on number columns even where nothing stands before them. */
const fewestNumbers = 4;

/**
 * Whether a row numbers the columns (栏次), as the report-maker prints one under its headings: 栏次 or 类、款、项, and
 * whole numbers, be they kept as numbers or as text; or nothing but 1, 2, 3 and so on.
 */
export function numbersColumns(cells: readonly Cell[]): boolean {
  const isNumber = cells.map(isColumnNumber);
  if (countsFromOne(cells)) return true;
  return (
    isNumber.includes(true) &&
    isNumber.includes(false) &&
    cells.every(
      ({ kind, value }, index) =>
        isNumber[index] || (kind === CellKind.text && before.test(foldText(String(value)))),
    )
  );
}

function countsFromOne(cells: readonly Cell[]): boolean {
  return (
    cells.length >= fewestNumbers &&
    cells.every(
      (cell, index) => isColumnNumber(cell) && Number.parseInt(String(cell.value), 10) === index + 1,
    )
  );
}

/** What a row that numbers the columns says of what stands under them: 类、款、项, and nothing else. */
export function isHeadingBesideNumbers(label: string): boolean {
  return !/^(栏次|\*+)$/.test(label) && !columnNumber.test(label);
}

function isColumnNumber({ kind, value }: Cell): boolean {
  return (kind === CellKind.number || kind === CellKind.text) && columnNumber.test(foldText(String(value)));
}
