import { foldText } from "../finance/text/fold-text";
import { CellKind, type Cell } from "../workbook/snapshot";

/** What stands before the numbers: 栏次, and the 类, 款 and 项 under which the parts of a code stand. */
const before = /^(栏次|[类款项])$/;
const columnNumber = /^[1-9]\d?$/;

/**
 * Whether a row numbers the columns (栏次), as the report-maker prints one under its headings: 栏次 or 类、款、项, and
 * whole numbers, be they kept as numbers or as text.
 */
export function numbersColumns(cells: readonly Cell[]): boolean {
  const isNumber = cells.map(isColumnNumber);
  return (
    isNumber.includes(true) &&
    isNumber.includes(false) &&
    cells.every(
      ({ kind, value }, index) =>
        isNumber[index] || (kind === CellKind.text && before.test(foldText(String(value)))),
    )
  );
}

/** What a row that numbers the columns says of what stands under them: 类、款、项, and nothing else. */
export function isHeadingBesideNumbers(label: string): boolean {
  return label !== "栏次" && !columnNumber.test(label);
}

function isColumnNumber({ kind, value }: Cell): boolean {
  return (kind === CellKind.number || kind === CellKind.text) && columnNumber.test(foldText(String(value)));
}
