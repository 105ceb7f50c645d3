import type { CellRef } from "../../workbook/address";
import { covers, referencesIn } from "../../workbook/references";
import { CellKind, type SheetView } from "../../workbook/snapshot";

/** Errors of one kind that start on one sheet (错误值的源头). */
export interface ErrorRoots {
  readonly error: string;
  /** The sheet they start on first, then those they spread to. */
  readonly sheets: readonly string[];
  /** The cells they start in, in the order of the sheet. */
  readonly roots: readonly CellRef[];
  /** The formula of the first; absent where the error was typed. */
  readonly formula: string | undefined;
  /** All cells that show it. */
  readonly count: number;
}

/** Beyond so many errors, and so many references of one formula, nobody follows where one comes from. */
const errorsFollowed = 2000;
const referencesFollowed = 20;

interface ErrorCell extends CellRef {
  readonly error: string;
  readonly formula: string | undefined;
}

/** The errors that sheets show, put down to where they start: a cell that only refers to another error has none of its own. */
export function errorRoots(sheets: readonly SheetView[]): ErrorRoots[] {
  const errors = sheets.flatMap(errorsOf);
  const sources = sourcesOf(errors.slice(0, errorsFollowed));
  const groups = new Map<string, ErrorCell[]>();
  for (const cell of errors) {
    const root = rootOf(cell, sources);
    const key = `${root.sheet}|${root.error}`;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [root, ...(root === cell ? [] : [cell])]);
  }
  return [...groups.values()].map((cells) => {
    const all = [...new Set(cells)];
    // In a circle every cell has a source; the one it was closed at stands for it.
    const roots = all.filter((cell) => cell === all[0] || !sources.has(cell));
    return {
      error: all[0]!.error,
      sheets: [...new Set(all.map(({ sheet }) => sheet))],
      roots: roots.map(({ sheet, row, column }) => ({ sheet, row, column })),
      formula: all[0]!.formula,
      count: all.length,
    };
  });
}

function errorsOf(sheet: SheetView): ErrorCell[] {
  const found: ErrorCell[] = [];
  sheet.forEachRow((row, start, end) => {
    for (let i = start; i < end; i += 1) {
      if (sheet.data.kinds[i] !== CellKind.error) continue;
      const { column, formula, value } = sheet.cellAt(i, row);
      found.push({ sheet: sheet.name, row, column, error: String(value), formula });
    }
  });
  return found;
}

/** For each error that comes from another cell, that cell. */
function sourcesOf(errors: readonly ErrorCell[]): Map<ErrorCell, ErrorCell> {
  const sources = new Map<ErrorCell, ErrorCell>();
  for (const cell of errors) {
    if (cell.formula === undefined || cell.formula.includes("#REF!")) continue;
    for (const range of referencesIn(cell.formula, cell.sheet).slice(0, referencesFollowed)) {
      const source = errors.find((other) => other.sheet === range.sheet && covers(range, other));
      if (!source || source === cell) continue;
      sources.set(cell, source);
      break;
    }
  }
  return sources;
}

/** Follows an error back; in a circle of references the cell where it closes will do. */
function rootOf(cell: ErrorCell, sources: ReadonlyMap<ErrorCell, ErrorCell>): ErrorCell {
  const seen = new Set<ErrorCell>();
  let root = cell;
  for (let next = sources.get(root); next && !seen.has(next); next = sources.get(root)) {
    seen.add(root);
    root = next;
  }
  return root;
}
