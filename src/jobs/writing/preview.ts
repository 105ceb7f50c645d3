import { addressOf } from "../../workbook/address";
import { isAsWritten } from "../../workbook/comment-print";
import { contentPrint, type CellContent } from "../../workbook/digest";
import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import { fillOf, formerContent } from "../../workbook/inverse";
import type { Edit, Plan, RowsPutIn } from "../../workbook/plan";
import { RowShift } from "../../workbook/row-shift";
import { rowsPutIn } from "../../workbook/rows-put-in";
import type { WorkbookView } from "../../workbook/snapshot";
import { cellWrites, fillWrites } from "../../workbook/touched-cells";
import { protectedSheets } from "./check-writable";
import type { JobOptions } from "./progress";
import { readTouched } from "./read-touched";

/** One line of a preview: a cell of a sheet that is there already, what it says now and what it will say. */
export type PreviewRow = { readonly id: string; readonly sheet: string; readonly address: string } & (
  | { readonly kind: "content"; readonly before: CellContent; readonly after: CellContent }
  | { readonly kind: "fill"; readonly before: string | null; readonly after: string | null }
  /** So many whole rows put in from the cell on; the addresses of all lines are those with them. */
  | { readonly kind: "rows"; readonly before: null; readonly after: number }
  /** The text of a comment; `null` for none. */
  | { readonly kind: "comment"; readonly before: string | null; readonly after: string | null }
);

/**
 * What a plan would change (写入预览), cell by cell; cells that already say so are left out.
 *
 * @throws HostError as `write` would before it begins, such as `sheetProtected`.
 */
export async function preview(
  host: Host,
  plan: Plan,
  options: JobOptions = {},
): Promise<readonly PreviewRow[]> {
  const { rows, locked } = await previewAlsoLocked(host, plan, options);
  if (locked.length > 0) throw new HostError("sheetProtected", { sheet: locked.join("\n") });
  return rows;
}

/** What a plan would change, and which of its sheets are protected: what stands there can be listed elsewhere. */
export interface PreviewAlsoLocked {
  readonly rows: readonly PreviewRow[];
  readonly locked: readonly string[];
}

/** The same for a plan that may touch protected sheets. */
export async function previewAlsoLocked(
  host: Host,
  plan: Plan,
  { signal }: JobOptions = {},
): Promise<PreviewAlsoLocked> {
  const outline = await host.outline();
  const locked = protectedSheets(host, outline, plan);
  const before = await readTouched(host, outline, plan, signal);
  const contents = [...cellWrites(plan)].flatMap(([sheet, cells]) =>
    cells.map(({ row, column, ...after }): PreviewRow => {
      const place = { id: rowId("content", sheet, row, column), sheet, address: addressOf({ row, column }) };
      return { ...place, kind: "content", before: formerContent(plan, before, sheet, row, column), after };
    }),
  );
  const rows = [...rowsPutIn(plan).values()].flatMap(rowsOf);
  const fills = [...fillWrites(plan)].flatMap(([sheet, painted]) =>
    painted.map(({ row, column, color: after }): PreviewRow => {
      const place = { id: rowId("fill", sheet, row, column), sheet, address: addressOf({ row, column }) };
      return { ...place, kind: "fill", before: fillOf(before.sheet(sheet), row, column), after };
    }),
  );
  const comments = plan.edits.flatMap((edit) =>
    edit.kind === "addComments" || edit.kind === "removeComments" ? commentRows(edit, before) : [],
  );
  return { rows: [...rows, ...contents, ...fills, ...comments].filter(changesSomething), locked };
}

/**
 * The part of a plan that a person has ticked; what is no row of the preview, such as a new sheet, stays. A sheet
 * whose new rows are not ticked is left alone, since all its places are meant with them.
 */
export function restrictPlan(plan: Plan, chosen: ReadonlySet<string>): Plan {
  const isUnticked = (rows: RowsPutIn) => rowsOf(rows).some(({ id }) => !chosen.has(id));
  const alone = [...rowsPutIn(plan).values()].filter(isUnticked).map(({ sheet }) => sheet);
  const left = plan.edits.filter((edit) => !("sheet" in edit && alone.some((name) => name === edit.sheet)));
  const edits = left.map((edit): Edit => {
    if (edit.kind === "setCells") {
      const cells = edit.cells.filter(({ row, column }) =>
        chosen.has(rowId("content", edit.sheet, row, column)),
      );
      return { ...edit, cells };
    }
    if (edit.kind === "setFills") {
      const fills = edit.fills.filter(({ row, column }) =>
        chosen.has(rowId("fill", edit.sheet, row, column)),
      );
      return { ...edit, fills };
    }
    if (edit.kind === "addComments" || edit.kind === "removeComments") {
      const comments = edit.comments.filter(({ row, column }) =>
        chosen.has(rowId("comment", edit.sheet, row, column)),
      );
      return { ...edit, comments };
    }
    return edit;
  });
  return { ...plan, edits };
}

const rowId = (kind: PreviewRow["kind"], sheet: string, row: number, column: number) =>
  `${kind} ${sheet}!${addressOf({ row, column })}`;

type CommentEdit = Extract<Edit, { kind: "addComments" | "removeComments" }>;

function commentRows({ kind, sheet, comments }: CommentEdit, before: WorkbookView): PreviewRow[] {
  return comments.map(({ row, column, text }): PreviewRow => {
    const thread = before.sheet(sheet)?.commentAt(row, column);
    const goes = kind === "removeComments" && thread !== undefined && isAsWritten(thread, text);
    const comes = kind === "addComments" && !thread;
    const present = thread?.text ?? null;
    return {
      id: rowId("comment", sheet, row, column),
      sheet,
      address: addressOf({ row, column }),
      kind: "comment",
      before: present,
      after: comes ? text : goes ? null : present,
    };
  });
}

/** A line for each run of rows that are put in. */
function rowsOf({ sheet, insertions }: RowsPutIn): PreviewRow[] {
  const shift = new RowShift(insertions);
  return insertions.map(({ before, like: { length: after } }): PreviewRow => {
    const place = { row: shift.after(before) - after, column: 0 };
    return {
      id: rowId("rows", sheet, place.row, place.column),
      sheet,
      address: addressOf(place),
      kind: "rows",
      before: null,
      after,
    };
  });
}

function changesSomething(row: PreviewRow): boolean {
  switch (row.kind) {
    case "rows":
      return true;
    case "content":
      return contentPrint(row.before) !== contentPrint(row.after);
    case "fill":
      return row.before?.toUpperCase() !== row.after?.toUpperCase();
    case "comment":
      return row.before !== row.after;
  }
}
