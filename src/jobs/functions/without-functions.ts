import { callsOf, type FormulaCall } from "../../workbook/formula-calls";
import { referenceOf } from "../../workbook/reference-text";
import { CellKind, type WorkbookView } from "../../workbook/snapshot";
import type { RangeRef } from "../../workbook/address";
import { builtInFormulas } from "./built-in-formulas";

/** The namespace of the custom functions, which may never change: workbooks refer to it. */
export const functionNamespace = "CS";

/** Functions that make one answer of all their cells; the others answer a range by a range. */
const wholeAnswers: ReadonlySet<string> = new Set(["EXACTSUM", "TIE", "WEIGHTEDMEAN"]);

/** Whether a function makes one answer of a range at that position: a column of totals has as many answers. */
const isRangeTaken = (name: string, position: number) =>
  wholeAnswers.has(name) && !(name === "TIE" && position === 0);

/** Whether a formula calls one of ours with what makes more answers than one: a range, an array, a whole loan. */
export function answersRange(formula: string): boolean {
  return callsOf(functionNamespace, formula).some(
    ({ name, arguments: given }) =>
      name === "DEBTSCHEDULE" ||
      given.some((each, position) => /[:{]/.test(each) && !isRangeTaken(name, position)),
  );
}

/**
 * A formula with every call of ours written in built-in functions, where that gives the same value: each function has
 * such a form, and what it is given are numbers, or cells that hold numbers or nothing. A text such as 1.2万元 is an
 * amount to our functions and none to Excel's.
 *
 * @param formula - Without its `=`.
 * @returns Without its `=`; `undefined` where only the value can stand for it.
 */
export function withoutFunctions(formula: string, sheet: string, view: WorkbookView): string | undefined {
  const calls = callsOf(functionNamespace, formula);
  let [made, at] = ["", 0];
  for (const call of calls) {
    const written = rewritten(call, sheet, view);
    if (written === undefined) return undefined;
    const isWhole = call.start === 0 && call.end === formula.length;
    made += formula.slice(at, call.start) + (isWhole ? written : `(${written})`);
    at = call.end;
  }
  return made + formula.slice(at);
}

function rewritten(call: FormulaCall, sheet: string, view: WorkbookView): string | undefined {
  const given = call.arguments.map((argument, position) => {
    const inner = withoutFunctions(argument, sheet, view);
    const isFit = inner !== undefined && isNumeric(argument, isRangeTaken(call.name, position), sheet, view);
    return isFit || isWord(call, position) ? inner : undefined;
  });
  if (given.includes(undefined)) return undefined;
  return builtInFormulas[call.name]?.(...(given as string[]));
}

/** 元, 万元 and the like stand as words in the formula. */
const isWord = (call: FormulaCall, position: number) => call.name === "TENTHOUSAND" && position === 2;

/** Left out, a number, a call of ours that gives one, cells with numbers or nothing, or arithmetic of these. */
function isNumeric(text: string, isRange: boolean, sheet: string, view: WorkbookView): boolean {
  const calls = callsOf(functionNamespace, text);
  const bare = calls.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}1${rest.slice(end)}`,
    text,
  );
  const pieces = bare.match(/'(?:[^']|'')+'![^-+*/()\s]+|[^-+*/()\s]+/g) ?? [];
  return pieces.every((piece) => {
    if (/^\d+(\.\d*)?%?$/.test(piece)) return true;
    const range = referenceOf(piece, sheet);
    if (!range) return false;
    const isOne = range.rowCount === 1 && range.columnCount === 1;
    return (isOne || isRange) && holdsNumbers(range, view);
  });
}

function holdsNumbers(range: RangeRef, view: WorkbookView): boolean {
  const sheet = view.sheet(range.sheet);
  if (!sheet) return false;
  for (let row = range.row; row < Math.min(range.row + range.rowCount, sheet.rowEnd); row += 1) {
    for (const { column, kind } of sheet.rowCells(row)) {
      const isInside = column >= range.column && column < range.column + range.columnCount;
      if (isInside && kind !== CellKind.number && kind !== CellKind.empty) return false;
    }
  }
  return true;
}
