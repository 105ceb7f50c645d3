import { foldText } from "../finance/text/fold-text";
import { CellKind, type Cell } from "../workbook/snapshot";

/** What stands before the numbers: 栏次, and the 类, 款 and 项 under which the parts of a code stand. */
const before = /^(栏次|行次|\*+|[类款项])$/;
/** A column's number, and of which others it is the sum: 1=2+3. */
const columnNumber = /^[1-9]\d?(=[\d+-]+)?$/;
/** The same in letters: B, A=B+C. */
const columnLetter = /^[A-Z](=[A-Z]([-+][A-Z])*)?$/;
/** So many numbers, counted up from 1, number columns without saying so. */
const fewestCounted = 4;

/**
 * Whether a row numbers the columns (栏次), as the report-maker prints one under its headings: 栏次 or 类、款、项, and
 * whole numbers or letters, be they kept as numbers or as text; or nothing but numbers counted up from 1 or letters from A.
 */
export function numbersColumns(cells: readonly Cell[]): boolean {
  const said = cells.map(({ kind, value }) =>
    kind === CellKind.number || kind === CellKind.text ? foldText(String(value)) : "",
  );
  const isNumber = said.map((text) => columnNumber.test(text) || columnLetter.test(text));
  if (isNumber.every(Boolean))
    return said.length >= fewestCounted && (said.every(isCounted) || said.every(isLettered));
  return isNumber.includes(true) && said.every((text, i) => isNumber[i] || before.test(text));
}

function isCounted(text: string, index: number): boolean {
  return parseInt(text, 10) === index + 1;
}

function isLettered(text: string, index: number): boolean {
  return text.codePointAt(0) === "A".codePointAt(0)! + index;
}

/** What a row that numbers the columns says of what stands under them: 类、款、项, and nothing else. */
export function isHeadingBesideNumbers(label: string): boolean {
  return /^[类款项]$/.test(label);
}
