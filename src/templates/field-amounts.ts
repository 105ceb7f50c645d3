import { CellKind, type Cell, type SheetView } from "../workbook/snapshot";
import { lineName } from "./line-name";
import { withoutUnit } from "./printed-unit";
import { holdsAmount } from "./holds-amount";

/** Where the amount of a field stands. */
export interface FieldPlace {
  readonly row: number;
  readonly column: number;
}

/** A field and its amount in one cell: 资金总额：1234.5. */
const labelBefore = /^.*\p{Script=Han}[^:：]*[:：]/su;

/** What is written behind a label in its own cell; the whole text where it holds no label. */
export function textBehindLabel(text: string): string {
  return text.replace(labelBefore, "");
}

/** Whether a cell says one of the labels of a form of fields, alone or in front of its amount. */
export function isLabelled({ kind, value }: Cell, label: RegExp): boolean {
  if (kind !== CellKind.text) return false;
  return label.test(withoutUnit(lineName(String(value)).replace(/:.*$/, "")));
}

/**
 * Where the amount of a label stands: behind it in its own cell, to the right of it, or under it where labels stand
 * side by side as headings over one row of amounts.
 *
 * @param labels - The labels of all fields of the form, that of its total first.
 * @returns `undefined` for a label that is none of the form: over several amounts it heads a list, and before words it
 *   may name a task.
 */
export function placeOfAmount(
  sheet: SheetView,
  cells: readonly Cell[],
  at: number,
  { labels, hasTasks }: { readonly labels: readonly RegExp[]; readonly hasTasks: boolean },
): FieldPlace | undefined {
  const cell = cells[at]!;
  const { row, column } = cell;
  const behind = lineName(String(cell.value)).replace(/^[^:]*:?/, "");
  if (behind !== "") return holdsAmount({ ...cell, value: behind }) ? cell : undefined;
  const beside = cells[at + 1];
  if (beside && holdsAmount(beside)) return beside;
  const isField = (other: Cell | undefined) =>
    other !== undefined && labels.some((label) => isLabelled(other, label));
  const neighbours = [cells[at - 1], beside].filter(
    (other) => Math.abs((other?.column ?? -1) - column) === 1,
  );
  if (neighbours.some(isField)) {
    const isOfTotal = cells.some((other) => isLabelled(other, labels[0]!));
    return isOfTotal && isOneAmount(sheet, row + 1, column) ? { row: row + 1, column } : undefined;
  }
  if (!beside || isField(beside)) return { row, column: column + 1 };
  const isBeforeWords = words.test(String(beside.value));
  return isBeforeWords && (hasTasks || headsAmounts(sheet, row, column)) ? undefined : beside;
}

/** 资金总额 over the amount of each project, in a form that lists them line by line under headings of two rows at most. */
function headsAmounts(sheet: SheetView, row: number, column: number): boolean {
  const under = [row + 1, row + 2].map((each) => sheet.cell(each, column));
  return under.find((cell) => cell && cell.kind !== CellKind.empty)?.kind === CellKind.number;
}

/** What no amount is written with. */
const words = /[^\P{Script=Han}无千万亿元]/u;

/** An amount, or nothing, that is not the first of several. */
function isOneAmount(sheet: SheetView, row: number, column: number): boolean {
  const [cell, under] = [row, row + 1].map((each) => sheet.cell(each, column));
  return !cell || (holdsAmount(cell) && !(under && holdsAmount(under)));
}
