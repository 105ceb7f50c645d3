import type { Facet, Host, Outline } from "../../workbook/host";
import type { Plan } from "../../workbook/plan";
import { rowsPutIn } from "../../workbook/rows-put-in";
import { WorkbookView } from "../../workbook/snapshot";
import { addedSheets, commentWrites, rangesCovering, touchedCells } from "../../workbook/touched-cells";

/**
 * Reads exactly what a plan touches: its cells with formulas and fills, and with comments where it hangs or takes some
 * or takes rows; whole any sheet it adds or removes or whose rows it moves. Sheets that are not there are left out.
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
  for (const name of rowsPutIn(plan).keys()) whole.add(name);
  const cells = touchedCells(plan).filter(({ sheet }) => present.has(sheet) && !whole.has(sheet));
  const wanted = [...rangesCovering(cells), ...[...whole].filter((name) => present.has(name))];
  const facets: readonly Facet[] = ["formulas", "fills", ...commentFacet(plan)];
  return new WorkbookView(await host.read(wanted, facets, signal));
}

const commentFacet = (plan: Plan): readonly Facet[] =>
  commentWrites(plan).size > 0 || rowsPutIn(plan).size > 0 ? ["comments"] : [];
