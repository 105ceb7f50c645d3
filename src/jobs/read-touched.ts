import type { Host, Outline } from "../workbook/host";
import type { Plan } from "../workbook/plan";
import { WorkbookView } from "../workbook/snapshot";
import { addedSheets, rangesCovering, touchedCells } from "../workbook/touched-cells";

/**
 * Reads exactly what a plan touches: its cells with formulas and fills, and whole any sheet it adds or removes.
 * Sheets that are not there are left out.
 */
export async function readTouched(
  host: Host,
  outline: Outline,
  plan: Plan,
  signal?: AbortSignal,
): Promise<WorkbookView> {
  const present = new Set(outline.sheets.map(({ name }) => name));
  const whole = new Set(addedSheets(plan));
  for (const edit of plan.edits) if (edit.kind === "removeSheet") whole.add(edit.name);
  const cells = touchedCells(plan).filter(({ sheet }) => present.has(sheet) && !whole.has(sheet));
  const wanted = [...rangesCovering(cells), ...[...whole].filter((name) => present.has(name))];
  return new WorkbookView(await host.read(wanted, ["formulas", "fills"], signal));
}
