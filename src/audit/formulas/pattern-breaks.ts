import { columnLimit } from "../../workbook/address";
import { formulaPattern } from "../../workbook/formula-pattern";
import { onceFor } from "../../workbook/once-for";
import type { SharedFormula } from "../../workbook/shared-formula";
import { CellKind, noFormula, type Cell, type SheetView } from "../../workbook/snapshot";

/** A cell amid formulas of one pattern that is not of it (与相邻公式不同). */
export interface PatternBreak {
  /** Holds another formula, or a number that was typed. */
  readonly cell: Cell;
  /** The formula before it in its row or column. */
  readonly usual: string;
}

/** So many formulas of one pattern on either side make a cell between them stand out. */
const reach = 2;

/** The cells of a sheet by their positions, as far as patterns need them. */
interface Patterns {
  readonly rows: Int32Array;
  /** Zero where a cell holds no formula. */
  readonly patterns: Int32Array;
}

/**
 * Cells that break the pattern of the formulas on both sides of them, along a row or down a column. A formula that has
 * its like beside that line, and a number that has numbers there, belong to a line of their own and are left alone.
 */
export function patternBreaks(sheet: SheetView): PatternBreak[] {
  if (!holdsFormulas(sheet, 2 * reach + 1)) return [];
  const read = patternsOf(sheet);
  const byRow = read.rows.map((_, at) => at);
  const found = new Map([
    ...breaksAlong(byRow, "row", sheet, read),
    ...breaksAlong(byColumn(sheet.data.columns), "column", sheet, read),
  ]);
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([at, before]) => ({
      cell: sheet.cellAt(at, read.rows[at]!),
      usual: sheet.cellAt(before, read.rows[before]!).formula!,
    }));
}

function holdsFormulas({ data }: SheetView, atLeast: number): boolean {
  let count = 0;
  for (const code of data.formulas) {
    if (code !== noFormula) count += 1;
    if (count >= atLeast) return true;
  }
  return false;
}

/** The breaks along the rows or down the columns, the cells in that order; each with the cell before it. */
function breaksAlong(
  line: Int32Array,
  along: "row" | "column",
  sheet: SheetView,
  { rows, patterns }: Patterns,
): [at: number, before: number][] {
  const { columns, kinds } = sheet.data;
  const isNext = (one: number, other: number) =>
    along === "row"
      ? rows[one] === rows[other] && columns[one]! + 1 === columns[other]
      : columns[one] === columns[other] && rows[one]! + 1 === rows[other];
  const isOfALine = (at: number) => patterns[at] !== 0 || kinds[at] === CellKind.number;
  const hasItsLike = (at: number) =>
    [-1, 1].some((step) => {
      const [down, across] = along === "row" ? [step, 0] : [0, step];
      const other = sheet.indexOf(rows[at]! + down, columns[at]! + across);
      return other >= 0 && isOfALine(other) && patterns[other] === patterns[at];
    });
  const standsAmid = (i: number, usual: number | undefined) => {
    for (let k = i - reach; k <= i + reach; k += 1) {
      if (k !== i && patterns[line[k]!] !== usual) return false;
      if (k > i - reach && !isNext(line[k - 1]!, line[k]!)) return false;
    }
    return true;
  };
  const found: [number, number][] = [];
  for (let i = reach; i < line.length - reach; i += 1) {
    const [before, at] = [line[i - 1]!, line[i]!];
    const usual = patterns[before];
    if (usual === 0 || usual === patterns[at] || !isOfALine(at)) continue;
    if (standsAmid(i, usual) && !hasItsLike(at)) found.push([at, before]);
  }
  return found;
}

const patternOfShared = onceFor(({ formula, row, column }: SharedFormula) =>
  formulaPattern(formula, row, column),
);

function patternsOf(sheet: SheetView): Patterns {
  const rows = new Int32Array(sheet.cellCount);
  const patterns = new Int32Array(sheet.cellCount);
  sheet.forEachRow((row, start, end) => {
    rows.fill(row, start, end);
    for (let at = start; at < end; at += 1) {
      const shared = sheet.sharedFormulaAt(at);
      const formula = shared ? undefined : sheet.formulaAt(at, row);
      if (shared) patterns[at] = patternOfShared(shared);
      else if (formula !== undefined) patterns[at] = formulaPattern(formula, row, sheet.data.columns[at]!);
    }
  });
  return { rows, patterns };
}

/** The positions of a sheet's cells, column by column, each from the top down. */
function byColumn(columns: Uint16Array): Int32Array {
  const next = new Int32Array(columnLimit + 1);
  for (const column of columns) next[column + 1]! += 1;
  for (let column = 1; column <= columnLimit; column += 1) next[column]! += next[column - 1]!;
  const line = new Int32Array(columns.length);
  columns.forEach((column, at) => (line[next[column]!++] = at));
  return line;
}
