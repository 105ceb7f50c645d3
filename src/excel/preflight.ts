import { HostError } from "../workbook/host-error";
import type { Edit, Plan } from "../workbook/plan";
import { touchedSheet } from "../workbook/touched-sheet";
import { oneSync } from "./session";

/**
 * Asks, before anything is written, what would stop a plan half way: a sheet that is missing or protected, a sheet
 * name already taken, a workbook whose structure is locked. One sync.
 *
 * @throws HostError `sheetMissing`, `sheetProtected`, `sheetExists`, `accessDenied`
 */
export async function preflight({ edits }: Plan): Promise<void> {
  const changesStructure = edits.some(({ kind }) => kind === "addSheet" || kind === "removeSheet");
  const isProtected = await oneSync((context) => {
    const { worksheets, protection } = context.workbook;
    if (changesStructure) protection.load("protected");
    const sheets = [...new Set(edits.flatMap(namedSheet))].map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      return { name, sheet: sheet.load("name,protection/protected") };
    });
    return () => {
      if (changesStructure && protection.protected) {
        throw new HostError("accessDenied", { reason: "structureProtected" });
      }
      const present = sheets.filter(({ sheet }) => !sheet.isNullObject);
      return new Map(present.map(({ name, sheet }) => [name, sheet.protection.protected]));
    };
  });
  for (const edit of edits) check(edit, isProtected);
}

/** Checks an edit against the sheets as the edits before it leave them. */
function check(edit: Edit, isProtected: Map<string, boolean>): void {
  if (edit.kind === "addSheet") {
    const { name } = edit.sheet;
    if (isProtected.has(name)) throw new HostError("sheetExists", { sheet: name });
    isProtected.set(name, false);
    return;
  }
  const sheet = touchedSheet(edit);
  if (sheet === undefined) return;
  const found = isProtected.get(sheet);
  if (found === undefined) throw new HostError("sheetMissing", { sheet });
  if (found && edit.kind !== "removeSheet") throw new HostError("sheetProtected", { sheet });
  if (edit.kind === "removeSheet") isProtected.delete(edit.name);
}

/** The sheet an edit touches, or whose name it takes. */
function namedSheet(edit: Edit): string | readonly string[] {
  return edit.kind === "addSheet" ? edit.sheet.name : (touchedSheet(edit) ?? []);
}
