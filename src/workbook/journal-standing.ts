import { addressOf, quoteSheet } from "./address";
import { commentPrint, threadPrint } from "./comment-print";
import { cellPrint, contentPrint, plainFormula, sheetDigest } from "./digest";
import { definitionOf, fillOf, formerContent } from "./inverse";
import type { JournalEntry } from "./journal-entry";
import { isHalfMade } from "./journal-half-made";
import type { SheetTraces } from "./journal-traces";
import type { Edit, Plan, RowsPutIn } from "./plan";
import { RowShift } from "./row-shift";
import { areRowsIn, rowsPutIn } from "./rows-put-in";
import type { Cell, SheetView, WorkbookView } from "./snapshot";

/** Where a write left a trace: a cell, the comment on a cell, a name of the workbook, or a whole sheet. */
export type Place =
  | { readonly kind: "comment"; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly kind: "cell"; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "sheet"; readonly sheet: string };

/** A place as people write it: `汇总!B3` also for the comment there, `汇总` or the name. */
export function placeText(place: Place): string {
  if (place.kind === "name") return place.name;
  const sheet = quoteSheet(place.sheet);
  return place.kind === "sheet" ? sheet : `${sheet}!${addressOf(place)}`;
}

/** Places as people write them, each once: of a cell and the comment on it people speak as one. */
export function placeTexts(places: readonly Place[]): readonly string[] {
  return [...new Set(places.map(placeText))];
}

/** What tells a place from all others: a cell and the comment on it are two. */
export function placeId(place: Place): string {
  return `${place.kind} ${placeText(place)}`;
}

/** How a remembered write stands in the workbook as it is now. */
export interface Standing {
  /** The part of the inverse with something left to put back, where nobody else wrote since. */
  readonly restoring: Plan;
  /** The places that part puts back. */
  readonly ours: readonly Place[];
  /** Places that do not hold what the plan leaves. */
  readonly unwritten: readonly Place[];
  /** Those of them that do not hold what stood there before either: someone wrote there since. */
  readonly changed: readonly Place[];
}

/**
 * Compares a remembered write with the workbook, place by place.
 *
 * @param now - The touched cells, and whole the sheets the write added, read with formulas and fills, and with
 *   comments where the write hung or took some; sheets no
 *   longer there are absent.
 */
export function standingOf(entry: JournalEntry, now: WorkbookView): Standing {
  const ours = new Map<string, Place>();
  const unwritten = new Map<string, Place>();
  const changed = new Map<string, Place>();
  const judge: Judge = (place, present, before, after) => {
    if (present !== after) unwritten.set(placeId(place), place);
    if (present === before) return false;
    (present === after ? ours : changed).set(placeId(place), place);
    return present === after;
  };
  const restoring = partsToRestore(entry, now, judge);
  return {
    restoring: { purpose: entry.inverse.purpose, edits: restoring },
    ours: [...ours.values()],
    unwritten: [...unwritten.values()],
    changed: [...changed.values()],
  };
}

/** Notes how a place stands and says whether it is to be put back. */
type Judge = (
  place: Place,
  present: string | null | undefined,
  before: string | null | undefined,
  after: string | null | undefined,
) => boolean;

function partsToRestore(entry: JournalEntry, now: WorkbookView, judge: Judge): Edit[] {
  const prints = lookUp(entry.after.contents);
  const fills = lookUp(entry.after.fills);
  const names = new Map(entry.after.names);
  const rows = rowsPutIn(entry.inverse);
  /** Whether the places of a sheet are those of the write; those of a sheet without the write's rows are not yet. */
  const hasItsRows = (name: string) => {
    const put = rows.get(name);
    const sheet = now.sheet(name);
    return !put || (sheet !== undefined && areRowsIn(sheet, put) === true);
  };

  return entry.inverse.edits.flatMap((edit): Edit[] => {
    switch (edit.kind) {
      case "insertRows":
        return [edit];
      case "deleteRows": {
        const sheet = now.sheet(edit.sheet);
        const place: Place = { kind: "sheet", sheet: edit.sheet };
        const areIn = sheet && areRowsIn(sheet, edit);
        const present = areIn === undefined ? undefined : areIn ? "in" : "out";
        if (!judge(place, present, "out", "in") || !sheet) return [];
        return addedSince(sheet, edit, prints, judge) ? [] : [edit];
      }
      case "setCells": {
        const sheet = now.sheet(edit.sheet);
        if (sheet && !hasItsRows(edit.sheet)) {
          for (const cell of edit.cells) {
            const { row, column } = cell;
            const present = contentPrint(formerContent(entry.inverse, now, edit.sheet, row, column));
            judge({ kind: "cell", sheet: edit.sheet, row, column }, present, contentPrint(cell), undefined);
          }
          return [];
        }
        const cells = edit.cells.filter((cell) => {
          const place: Place = { kind: "cell", sheet: edit.sheet, row: cell.row, column: cell.column };
          const present = sheet && cellPrint(sheet, cell.row, cell.column);
          return judge(place, present, contentPrint(cell), prints.get(placeKey(place)));
        });
        return cells.length > 0 ? [{ ...edit, cells }] : [];
      }
      case "setFills": {
        const sheet = now.sheet(edit.sheet);
        if (!hasItsRows(edit.sheet)) return [];
        const painted = edit.fills.filter(({ row, column, color }) => {
          const place: Place = { kind: "cell", sheet: edit.sheet, row, column };
          const present = sheet && plainColor(fillOf(sheet, row, column));
          return judge(place, present, plainColor(color), plainColor(fills.get(placeKey(place))));
        });
        return painted.length > 0 ? [{ ...edit, fills: painted }] : [];
      }
      case "setName": {
        const present = sameFormula(definitionOf(edit.name, now));
        const after = sameFormula(names.get(edit.name) ?? null);
        const place: Place = { kind: "name", name: edit.name };
        return judge(place, present, sameFormula(edit.formula), after) ? [edit] : [];
      }
      case "addComments":
      case "removeComments": {
        const sheet = now.sheet(edit.sheet);
        const comments = edit.comments.filter(({ row, column, text }) => {
          const place: Place = { kind: "comment", sheet: edit.sheet, row, column };
          const thread = sheet?.commentAt(row, column);
          const present = thread && threadPrint(thread);
          const written = commentPrint(text);
          return edit.kind === "removeComments"
            ? judge(place, present, undefined, written)
            : judge(place, present, written, undefined);
        });
        return comments.length > 0 ? [{ ...edit, comments }] : [];
      }
      case "removeSheet": {
        const sheet = now.sheet(edit.name);
        const digest = sheet && sheetDigest(sheet);
        const place: Place = { kind: "sheet", sheet: edit.name };
        if (entry.status === "intended" && sheet && digest && isHalfMade(sheet, entry.forward)) {
          judge(place, digest, digest, edit.digest);
          return [{ ...edit, digest }];
        }
        return judge(place, digest, undefined, edit.digest) ? [edit] : [];
      }
      case "addSheet": {
        const present = now.sheet(edit.sheet.name) ? "present" : undefined;
        const place: Place = { kind: "sheet", sheet: edit.sheet.name };
        return judge(place, present, "present", undefined) ? [edit] : [];
      }
      case "addChart":
      case "removeChart":
        return [edit];
    }
  });
}

/** Notes what others wrote into rows of ours that are to go, and says whether there is any. */
function addedSince(
  sheet: SheetView,
  { insertions }: RowsPutIn,
  prints: ReadonlyMap<string, string>,
  judge: Judge,
): boolean {
  const added = new Set(new RowShift(insertions).added.map(({ row }) => row));
  const isForeign = ({ row, column }: Cell) =>
    !prints.has(placeKey({ sheet: sheet.name, row, column })) && cellPrint(sheet, row, column) !== "";
  const foreign = [
    ...[...added].flatMap((row) => sheet.rowCells(row).filter(isForeign)),
    ...sheet.data.comments.filter(({ row }) => added.has(row)),
  ];
  for (const { row, column } of foreign)
    judge({ kind: "cell", sheet: sheet.name, row, column }, "foreign", undefined, undefined);
  return foreign.length > 0;
}

const placeKey = ({ sheet, row, column }: { sheet: string; row: number; column: number }) =>
  `${row},${column},${sheet}`;

function lookUp<Print>(traces: readonly SheetTraces<Print>[]): ReadonlyMap<string, Print> {
  return new Map(
    traces.flatMap(({ sheet, cells }) =>
      cells.map(([row, column, print]) => [placeKey({ sheet, row, column }), print] as const),
    ),
  );
}

const plainColor = (color: string | null | undefined) => color?.toUpperCase() ?? null;
const sameFormula = (formula: string | null) => (formula === null ? null : plainFormula(formula));
