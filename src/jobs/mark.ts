import type { Severity } from "../audit/finding";
import type { CellRef } from "../workbook/address";
import type { Host } from "../workbook/host";
import type { EntryHeader } from "../workbook/journal-entry";
import type { Edit, NewSheet, Plan } from "../workbook/plan";
import { checkWritable } from "./check-writable";
import { clearMarks, standingMarks } from "./clear-marks";
import { leaving } from "./leaving";
import type { JobOptions } from "./progress";
import { write } from "./write";

/** One cell a finding speaks of. */
export interface Mark {
  readonly cell: CellRef;
  readonly nature: Severity;
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
 * the sheets that explain them. Texts are never changed. Marks made before are cleared first.
 *
 * @returns The entry of the journal, or `undefined` when there is nothing to mark.
 * @throws ChangedSinceError when someone wrote on a sheet that came with the old marks; nothing is touched then.
 */
export async function mark(
  host: Host,
  { marks, sheets = [], palette = markPalette, at }: MarkRequest,
  options: JobOptions = {},
): Promise<EntryHeader | undefined> {
  const plan: Plan = {
    purpose: "mark",
    edits: [...fillEdits(marks, palette), ...sheets.map((sheet) => ({ kind: "addSheet", sheet }) as const)],
  };
  await refuseEarly(host, plan).catch((error: unknown) => {
    throw leaving(error, "unchanged");
  });
  await clearMarks(host);
  if (plan.edits.length === 0) return undefined;
  const cells = plan.edits.reduce((sum, edit) => sum + (edit.kind === "setFills" ? edit.fills.length : 0), 0);
  const title = { cells: String(cells), sheets: String(sheets.length) };
  return write(host, { plan, at, title, isPinned: true }, options);
}

/** Looks whether the new marks can be made before the old ones go. */
async function refuseEarly(host: Host, plan: Plan): Promise<void> {
  const standing = await standingMarks(host);
  const going = new Set(
    standing?.inverse.edits.map((edit) => (edit.kind === "removeSheet" ? edit.name : "")),
  );
  const { sheets } = await host.outline();
  checkWritable(host, { sheets: sheets.filter(({ name }) => !going.has(name)) }, plan);
}

const gravest: readonly Severity[] = ["info", "warning", "error"];

/** One edit a sheet; a cell marked twice takes the colour of the graver nature. */
function fillEdits(marks: readonly Mark[], palette: MarkPalette): Edit[] {
  const bySheet = new Map<string, Map<string, { row: number; column: number; color: string }>>();
  for (const nature of gravest) {
    const color = palette[nature];
    if (color === undefined) continue;
    for (const { cell } of marks.filter((each) => each.nature === nature)) {
      const fills =
        bySheet.get(cell.sheet) ?? new Map<string, { row: number; column: number; color: string }>();
      bySheet.set(
        cell.sheet,
        fills.set(`${cell.row},${cell.column}`, { row: cell.row, column: cell.column, color }),
      );
    }
  }
  return [...bySheet].map(([sheet, fills]) => ({ kind: "setFills", sheet, fills: [...fills.values()] }));
}
