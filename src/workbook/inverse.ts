import { isAsWritten } from "./comment-print";
import { contentAt, newSheetDigest } from "./digest";
import type { CellWrite, Edit, NewChart, NewSheet, Plan } from "./plan";
import type { SheetView, WorkbookView } from "./snapshot";
import { RowShift } from "./row-shift";
import { followingRows, rowsPutIn } from "./rows-put-in";
import { addedSheets, cellWrites, fillWrites } from "./touched-cells";

/** A sheet, a chart or rows cannot be put back, since nobody remembers how they were made. */
export class IrreversibleEditError extends Error {
  constructor(
    readonly kind: "removeSheet" | "removeChart" | "deleteRows",
    readonly target: string,
  ) {
    super(`${kind} ${target}: no definition to put it back from`);
    this.name = "IrreversibleEditError";
  }
}

/** How the sheets and charts of ours that a plan removes were made. */
export interface OwnParts {
  readonly sheets?: readonly NewSheet[];
  readonly charts?: readonly NewChart[];
}

/**
 * The plan that puts back what another will change: contents, formulas and fills as they stand, names as they are
 * defined, comments, sheets and charts it adds taken away again, those it removes made again. A plan does not hang
 * a comment on a cell from which it takes another, nor any on a sheet it puts rows into. Such rows go last, so that all
 * places before are those of the sheet with them.
 *
 * @param before - The workbook as it stands, read with formulas and fills, and with comments where the plan has some,
 *   at least in the touched cells.
 * @throws IrreversibleEditError when the plan removes a sheet or chart whose making is not among `own`, or rows.
 */
export function inverseOf(plan: Plan, before: WorkbookView, own: OwnParts = {}): Plan {
  const added = addedSheets(plan);
  const madeAgain: Edit[] = [];
  const restored: Edit[] = [];
  const removed: Edit[] = [];
  const putIn: Edit[] = [];
  const names = new Set<string>();
  for (const edit of plan.edits) {
    switch (edit.kind) {
      case "addSheet":
        removed.push({ kind: "removeSheet", name: edit.sheet.name, digest: digestAfter(plan, edit.sheet) });
        break;
      case "removeSheet":
        madeAgain.push({ kind: "addSheet", sheet: known(own.sheets, edit.name, edit.kind) });
        break;
      case "addChart":
        if (!added.has(edit.chart.sheet)) {
          removed.unshift({ kind: "removeChart", sheet: edit.chart.sheet, name: edit.chart.name });
        }
        break;
      case "removeChart":
        madeAgain.push({ kind: "addChart", chart: known(own.charts, edit.name, edit.kind) });
        break;
      case "setName":
        if (!names.has(edit.name.toLowerCase())) restored.push(formerName(edit.name, before, plan));
        names.add(edit.name.toLowerCase());
        break;
      case "addComments": {
        const sheet = before.sheet(edit.sheet);
        const comments = edit.comments.filter(({ row, column }) => !sheet?.commentAt(row, column));
        removed.unshift({ ...edit, kind: "removeComments", comments });
        break;
      }
      case "removeComments": {
        const sheet = before.sheet(edit.sheet);
        const comments = edit.comments.filter(({ row, column, text }) => {
          const thread = sheet?.commentAt(row, column);
          return thread !== undefined && isAsWritten(thread, text);
        });
        restored.push({ ...edit, kind: "addComments", comments });
        break;
      }
      case "insertRows":
        putIn.push({ ...edit, kind: "deleteRows" });
        break;
      case "deleteRows":
        throw new IrreversibleEditError(edit.kind, edit.sheet);
      case "setCells":
      case "setFills":
        break;
    }
  }
  for (const [name, writes] of cellWrites(plan)) {
    const cells = writes.map(({ row, column }) => ({
      row,
      column,
      ...formerContent(plan, before, name, row, column),
    }));
    restored.push({ kind: "setCells", sheet: name, cells });
  }
  for (const [name, writes] of fillWrites(plan)) {
    const sheet = before.sheet(name);
    const fills = writes.map(({ row, column }) => {
      const former = formerRow(plan, name, row);
      return { row, column, color: former === undefined ? null : fillOf(sheet, former, column) };
    });
    restored.push({ kind: "setFills", sheet: name, fills });
  }
  return { purpose: plan.purpose, edits: [...madeAgain, ...restored, ...removed, ...putIn] };
}

function known<Part extends { readonly name: string }>(
  parts: readonly Part[] | undefined,
  name: string,
  kind: IrreversibleEditError["kind"],
): Part {
  const part = parts?.find((each) => each.name === name);
  if (!part) throw new IrreversibleEditError(kind, name);
  return part;
}

function digestAfter(plan: Plan, sheet: NewSheet): string {
  const later = plan.edits.flatMap((edit) =>
    edit.kind === "setCells" && edit.sheet === sheet.name ? edit.cells : [],
  );
  return newSheetDigest(sheet, later);
}

/** The formula of a name of the workbook; `null` when there is no such name. Excel does not tell case apart. */
export function definitionOf(name: string, { snapshot }: WorkbookView): string | null {
  const found = snapshot.names.find(
    (each) => each.sheet === undefined && each.name.toLowerCase() === name.toLowerCase(),
  );
  return found?.formula ?? null;
}

function formerName(name: string, before: WorkbookView, plan: Plan): Edit {
  const formula = definitionOf(name, before);
  return { kind: "setName", name, formula: formula && followingRows(formula, undefined, plan) };
}

/** Which row of a sheet as it was a row with the plan's rows put in was; `undefined` for one of them. */
function formerRow(plan: Plan, sheet: string, row: number): number | undefined {
  const rows = rowsPutIn(plan).get(sheet);
  return rows ? new RowShift(rows.insertions).before(row) : row;
}

/**
 * What a cell holds before a plan, in the places and words of the workbook with the plan's rows put in: blank in one
 * of them.
 */
export function formerContent(
  plan: Plan,
  before: WorkbookView,
  name: string,
  row: number,
  column: number,
): Pick<CellWrite, "value" | "formula" | "isError"> {
  const sheet = before.sheet(name);
  const former = formerRow(plan, name, row);
  const index = former === undefined ? -1 : (sheet?.indexOf(former, column) ?? -1);
  if (!sheet || former === undefined || index < 0) return { value: null };
  const { value, formula, isError } = contentAt(sheet, index, former);
  return {
    value,
    ...(formula === undefined ? {} : { formula: followingRows(formula, name, plan) }),
    ...(isError ? { isError } : {}),
  };
}

/** The fill of one cell of a sheet read with its fills; `null` for none. */
export function fillOf(sheet: SheetView | undefined, row: number, column: number): string | null {
  const index = sheet?.indexOf(row, column) ?? -1;
  return (index < 0 ? undefined : sheet?.fillAt(index)) ?? null;
}
