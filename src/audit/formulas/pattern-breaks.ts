import { formulaPattern } from "../../workbook/formula-pattern";
import { CellKind, type Cell, type SheetView } from "../../workbook/snapshot";

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
  if (sheet.data.formulas.filter((formula) => formula >= 0).length <= 2 * reach) return [];
  const read = patternsOf(sheet);
  const inOrder = Array.from(read.rows.keys());
  const found = new Map([
    ...breaksAlong(inOrder, "row", sheet, read),
    ...byColumn(sheet.data.columns).flatMap((line) => breaksAlong(line, "column", sheet, read)),
  ]);
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([at, before]) => ({
      cell: sheet.cellAt(at, read.rows[at]!),
      usual: sheet.cellAt(before, read.rows[before]!).formula!,
    }));
}

/** The breaks along a line of cells, each with the cell before it. */
function breaksAlong(
  line: readonly number[],
  along: "row" | "column",
  sheet: SheetView,
  { rows, patterns }: Patterns,
): [at: number, before: number][] {
  const { columns, kinds } = sheet.data;
  const isNext = (one: number, other: number) =>
    along === "row"
      ? rows[one] === rows[other] && columns[one]! + 1 === columns[other]
      : rows[one]! + 1 === rows[other];
  const isOfALine = (at: number) => patterns[at] !== 0 || kinds[at] === CellKind.number;
  const hasItsLike = (at: number) =>
    [-1, 1].some((step) => {
      const [down, across] = along === "row" ? [step, 0] : [0, step];
      const other = sheet.indexOf(rows[at]! + down, columns[at]! + across);
      return other >= 0 && isOfALine(other) && patterns[other] === patterns[at];
    });
  const found: [number, number][] = [];
  for (let i = reach; i < line.length - reach; i += 1) {
    const [before, at] = [line[i - 1]!, line[i]!];
    const usual = patterns[before];
    if (usual === 0 || usual === patterns[at] || !isOfALine(at)) continue;
    const around = line.slice(i - reach, i + reach + 1);
    const stands = around.every(
      (other, k) => (k === 0 || isNext(around[k - 1]!, other)) && (k === reach || patterns[other] === usual),
    );
    if (stands && !hasItsLike(at)) found.push([at, before]);
  }
  return found;
}

function patternsOf(sheet: SheetView): Patterns {
  const rows = new Int32Array(sheet.cellCount);
  const patterns = new Int32Array(sheet.cellCount);
  sheet.forEachRow((row, start, end) => {
    rows.fill(row, start, end);
    for (let at = start; at < end; at += 1) {
      const formula = sheet.formulaAt(at);
      if (formula !== undefined) patterns[at] = formulaPattern(formula, row, sheet.data.columns[at]!);
    }
  });
  return { rows, patterns };
}

/** The positions of a sheet's cells, column by column, each from the top down. */
function byColumn(columns: Uint16Array): number[][] {
  const lines = new Map<number, number[]>();
  columns.forEach((column, at) => {
    const line = lines.get(column);
    if (line) line.push(at);
    else lines.set(column, [at]);
  });
  return [...lines.values()];
}
