import { insertingRows, movedFormula } from "./moved-references";
import type { Plan, RowsPutIn } from "./plan";
import { RowShift } from "./row-shift";
import type { SheetView } from "./snapshot";

/** The sheets a plan puts rows into or takes such rows from, by name. */
export function rowsPutIn(plan: Plan): ReadonlyMap<string, RowsPutIn> {
  return new Map(
    plan.edits.flatMap((edit) =>
      edit.kind === "insertRows" || edit.kind === "deleteRows" ? [[edit.sheet, edit] as const] : [],
    ),
  );
}

/** Whether the rows stand in the sheet; `undefined` where someone changed what tells it. */
export function areRowsIn(sheet: SheetView, { insertions, witness }: RowsPutIn): boolean | undefined {
  const { row, column, text } = witness;
  const isAt = (at: number) => sheet.text(at, column) === text;
  const [isBefore, isAfter] = [isAt(row), isAt(new RowShift(insertions).after(row))];
  return isBefore === isAfter ? undefined : isAfter;
}

/** A formula of the workbook as it was, as it reads once the rows of a plan are put in. */
export function followingRows(formula: string, home: string | undefined, plan: Plan): string {
  return [...rowsPutIn(plan).values()].reduce(
    (text, { sheet, insertions }) => movedFormula(text, home, insertingRows(sheet, insertions)),
    formula,
  );
}
