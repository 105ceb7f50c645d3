import { columnLetters, columnLimit, columnNumber, rowLimit } from "./address";
import { onceFor } from "./once-for";

/** A formula that cells share (共享公式): what it says in the first of them, and where that one stands, zero-based. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  /** Without its `=`. */
  readonly formula: string;
}

/**
 * What a formula is made of, as far as moving it needs. Texts, quoted sheet names and bracketed table columns are
 * passed over; ranges of whole columns or rows, cells and other words are told apart.
 */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\d_.(!])|(?<rows>\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\d_.])|(?<cell>\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\p{L}\d_.(!])|[\p{L}\d_.\\]+/gu;

const corner = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** A column, a row or a cell a formula speaks of; zero-based, -1 for what a whole column or row leaves out. */
interface Reference {
  readonly column: number;
  readonly isColumnFixed: boolean;
  readonly row: number;
  readonly isRowFixed: boolean;
}

/**
 * The formula as it reads in one of the cells that share it: references without `$` move along, those that leave the
 * sheet become `#REF!`.
 */
export function formulaFor(shared: SharedFormula, row: number, column: number): string {
  let text = "";
  for (const part of partsOf(shared)) {
    text += typeof part === "string" ? part : moved(part, row - shared.row, column - shared.column);
  }
  return text;
}

/** The formula taken apart, to be written for many cells: its references, and the text between them. */
const partsOf = onceFor(({ formula }: SharedFormula): readonly (string | Reference)[] => {
  const parts: (string | Reference)[] = [];
  let from = 0;
  for (const match of formula.matchAll(pieces)) {
    const reference = match.groups?.["columns"] ?? match.groups?.["rows"] ?? match.groups?.["cell"];
    if (reference === undefined || isBeyondColumns(match.groups?.["cell"])) continue;
    parts.push(formula.slice(from, match.index));
    from = match.index + reference.length;
    reference.split(":").forEach((text, i) => parts.push(...(i > 0 ? [":"] : []), referenceOf(text)));
  }
  parts.push(formula.slice(from));
  return parts;
});

function referenceOf(text: string): Reference {
  const [, columnSign, letters = "", rowSign, digits = ""] = corner.exec(text)!;
  return {
    column: columnNumber(letters),
    isColumnFixed: columnSign === "$",
    row: Number(digits) - 1,
    // In `$4` the sign stands before the row, though the pattern takes it for that of a column without letters.
    isRowFixed: rowSign === "$" || (letters === "" && columnSign === "$"),
  };
}

function moved(reference: Reference, rows: number, columns: number): string {
  const { isColumnFixed, isRowFixed } = reference;
  const column = reference.column + (isColumnFixed || reference.column < 0 ? 0 : columns);
  const row = reference.row + (isRowFixed || reference.row < 0 ? 0 : rows);
  const leaves =
    column >= columnLimit ||
    row >= rowLimit ||
    (reference.column >= 0 && column < 0) ||
    (reference.row >= 0 && row < 0);
  if (leaves) return "#REF!";
  const letters = column < 0 ? "" : `${isColumnFixed ? "$" : ""}${columnLetters(column)}`;
  return row < 0 ? letters : `${letters}${isRowFixed ? "$" : ""}${row + 1}`;
}

/** Words such as `YTD2024` lie beyond the last column: they are names. */
function isBeyondColumns(cell: string | undefined): boolean {
  const letters = cell && /[A-Za-z]+/.exec(cell)?.[0];
  return letters !== undefined && letters !== "" && columnNumber(letters) >= columnLimit;
}
