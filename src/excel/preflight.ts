import { HostError } from "../workbook/host-error";
import type { Edit, Plan } from "../workbook/plan";
import { oneSync } from "./session";

/**
 * Asks, before anything is written, what would stop a plan half way: a sheet that is missing or protected, a sheet
 * name already taken, a workbook whose structure is locked. One sync.
 *
 * @throws HostError `sheetMissing`, `sheetProtected`, `sheetExists`, `accessDenied`
 */
export async function preflight({ edits }: Plan): Promise<void> {
  const wanted = new Set(edits.flatMap(sheetsOf));
  const sheets = await oneSync((context) => {
    const { worksheets, protection } = context.workbook;
    protection.load("protected");
    const asked = [...wanted].map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      return { name, sheet: sheet.load("name,protection/protected") };
    });
    return () => {
      const present = asked.filter(({ sheet }) => !sheet.isNullObject);
      return {
        isStructureLocked: protection.protected,
        isProtected: new Map(present.map(({ name, sheet }) => [name, sheet.protection.protected])),
      };
    };
  });
  const isProtected = new Map(sheets.isProtected);
  for (const edit of edits) {
    if (edit.kind === "addSheet" || edit.kind === "removeSheet") {
      if (sheets.isStructureLocked) throw new HostError("accessDenied", { reason: "structureProtected" });
    }
    if (edit.kind === "addSheet") {
      if (isProtected.has(edit.sheet.name)) throw new HostError("sheetExists", { sheet: edit.sheet.name });
      isProtected.set(edit.sheet.name, false);
    } else {
      for (const sheet of sheetsOf(edit)) {
        const found = isProtected.get(sheet);
        if (found === undefined) throw new HostError("sheetMissing", { sheet });
        if (found && edit.kind !== "removeSheet") throw new HostError("sheetProtected", { sheet });
      }
      if (edit.kind === "removeSheet") isProtected.delete(edit.name);
    }
  }
}

/** The sheets an edit needs, or, for a new sheet, the name it takes. */
function sheetsOf(edit: Edit): string[] {
  switch (edit.kind) {
    case "setCells":
    case "setFills":
    case "removeChart":
      return [edit.sheet];
    case "addChart":
      return [edit.chart.sheet];
    case "addSheet":
      return [edit.sheet.name];
    case "removeSheet":
      return [edit.name];
    case "setName":
      return [];
  }
}
