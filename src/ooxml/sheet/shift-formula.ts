import { columnLetters, columnLimit, rowLimit } from "../../workbook/address";

/**
 * What a formula is made of, as far as moving it needs. Texts, quoted sheet names and bracketed table columns are
 * passed over; ranges of whole columns or rows, cells and other words are told apart.
 */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\d_.(!])|(?<rows>\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\d_.])|(?<cell>\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\p{L}\d_.(!])|[\p{L}\d_.\\]+/gu;

const halves = /(\$?)([A-Za-z]+)|(\$?)(\d+)|:/g;

/** A column or row of a formula that moves with the cell; both zero-based. */
type Moving = { readonly column: number } | { readonly row: number };

/** A formula taken apart once, to be written for many cells: the text between what moves, and what moves. */
export type MovableFormula = readonly (string | Moving)[];

/** Takes apart the formula of the first cell of a shared group. */
export function movableFormula(formula: string): MovableFormula {
  const parts: (string | Moving)[] = [];
  let fixed = "";
  let from = 0;
  for (const match of formula.matchAll(pieces)) {
    const reference = match.groups?.["columns"] ?? match.groups?.["rows"] ?? match.groups?.["cell"];
    if (reference === undefined || isBeyondColumns(match.groups?.["cell"])) continue;
    fixed += formula.slice(from, match.index);
    from = match.index + reference.length;
    for (const [half, , letters, , digits] of reference.matchAll(halves)) {
      if (half === ":" || half.startsWith("$")) {
        fixed += half;
        continue;
      }
      parts.push(
        fixed,
        letters === undefined ? { row: Number(digits) - 1 } : { column: columnNumber(letters) },
      );
      fixed = "";
    }
  }
  parts.push(fixed + formula.slice(from));
  return parts;
}

/**
 * The formula as it reads in another cell of its group: references without `$` move along, those that leave the
 * sheet become `#REF!`.
 *
 * @param rows - How far down the other cell is; negative for up.
 * @param columns - How far right.
 */
export function moveFormula(formula: MovableFormula, rows: number, columns: number): string {
  let text = "";
  for (const part of formula) {
    if (typeof part === "string") {
      text += part;
    } else if ("row" in part) {
      const row = part.row + rows;
      text += row < 0 || row >= rowLimit ? "#REF!" : String(row + 1);
    } else {
      const column = part.column + columns;
      text += column < 0 || column >= columnLimit ? "#REF!" : columnLetters(column);
    }
  }
  return text;
}

/** Words such as `YTD2024` lie beyond the last column: they are names. */
function isBeyondColumns(cell: string | undefined): boolean {
  const letters = cell && /[A-Za-z]+/.exec(cell)?.[0];
  return letters !== undefined && letters !== "" && columnNumber(letters) >= columnLimit;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
