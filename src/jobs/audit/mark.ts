import type { Severity } from "../../audit/finding";
import type { CellRef } from "../../workbook/address";
import type { Host } from "../../workbook/host";
import type { EntryHeader } from "../../workbook/journal-entry";
import type { Edit, NewSheet, Plan } from "../../workbook/plan";
import { commentedCells } from "./commented-cells";
import { leaving } from "../writing/leaving";
import { commentEdits, commentsOfMarks } from "./mark-comments";
import type { JobOptions } from "../writing/progress";
import { writeLayer } from "../writing/write-layer";

/** One cell a finding speaks of. */
export interface Mark {
  readonly cell: CellRef;
  readonly nature: Severity;
  /** What a comment on the cell is to say (批注); without one the cell is only painted. */
  readonly sentence?: string;
}

/** Fills by nature; a nature without one is not painted. */
export type MarkPalette = Partial<Readonly<Record<Severity, string>>>;

/** Pale yellow for 须改正, paler for 需说明; 提示 stands in the findings sheet alone. */
export const markPalette: MarkPalette = { error: "#FFF2CC", warning: "#FFF9E5" };

export interface MarkRequest {
  readonly marks: readonly Mark[];
  /** Sheets to add along, such as the findings sheet; they go when the marks are cleared. */
  readonly sheets?: readonly NewSheet[];
  readonly palette?: MarkPalette;
  /** The moment of asking, by the caller's clock (ISO 8601). */
  readonly at: string;
}

/**
 * Marks cells as a removable layer (标记): pale fills, with the fills that were there remembered in the journal, and
 * the sheets that explain them. Texts are never changed. Marks made before are cleared first. Where marks bring
 * sentences each painted cell bears them in one comment, unless it has a comment already: that one stays alone.
 *
 * @returns The entry of the journal, or `undefined` when there is nothing to mark.
 * @throws ChangedSinceError when someone wrote on a sheet that came with the old marks; nothing is touched then.
 */
export async function mark(
  host: Host,
  { marks, sheets = [], palette = markPalette, at }: MarkRequest,
  options: JobOptions = {},
): Promise<EntryHeader | undefined> {
  const fills = fillEdits(marks, palette);
  const comments = commentsOfMarks(marks, palette);
  const commented = await commentedCells(host, purpose, comments).catch((error: unknown) => {
    throw leaving(error, "unchanged");
  });
  const hung = commentEdits(comments.filter((comment) => !commented.includes(comment)));
  const plan: Plan = {
    purpose,
    edits: [...fills, ...hung, ...sheets.map((sheet) => ({ kind: "addSheet", sheet }) as const)],
  };
  const cells = fills.reduce((sum, edit) => sum + edit.fills.length, 0);
  const title = { cells: String(cells), sheets: String(sheets.length), commented: String(commented.length) };
  return writeLayer(host, { plan, at, title }, options);
}

const purpose = "mark";

/** The plan that paints marks and nothing else. */
export function marksPlan(marks: readonly Mark[], palette: MarkPalette = markPalette): Plan {
  return { purpose, edits: fillEdits(marks, palette) };
}

type FillEdit = Extract<Edit, { kind: "setFills" }>;

/** From the slightest on, so that the gravest comes last and stays. */
const byGravity: readonly Severity[] = ["info", "warning", "error"];

/** One edit a sheet; a cell marked twice takes the colour of the graver nature. */
function fillEdits(marks: readonly Mark[], palette: MarkPalette): FillEdit[] {
  const painted = new Map<string, CellRef & { readonly color: string }>();
  for (const nature of byGravity) {
    const color = palette[nature];
    if (color === undefined) continue;
    for (const { cell } of marks.filter((each) => each.nature === nature)) {
      painted.set(`${cell.row},${cell.column},${cell.sheet}`, { ...cell, color });
    }
  }
  const cells = [...painted.values()];
  return [...new Set(cells.map(({ sheet }) => sheet))].map((sheet) => ({
    kind: "setFills",
    sheet,
    fills: cells
      .filter((cell) => cell.sheet === sheet)
      .map(({ row, column, color }) => ({ row, column, color })),
  }));
}
