import { HostError } from "../../workbook/host-error";
import type { Host, Outline } from "../../workbook/host";
import type { Plan } from "../../workbook/plan";

/**
 * Refuses a plan the workbook cannot take, before anything is touched: nothing is ever skipped in silence.
 *
 * @throws HostError `readOnly`, `sheetMissing`, `sheetExists`, or `sheetProtected` with all such sheets, one a line.
 */
export function checkWritable(host: Host, outline: Outline, plan: Plan): void {
  const sheets = protectedSheets(host, outline, plan);
  if (sheets.length > 0) throw new HostError("sheetProtected", { sheet: sheets.join("\n") });
}

/**
 * The sheets a plan touches that take no write until a person takes their protection (工作表保护) away.
 *
 * @throws HostError `readOnly`, `sheetMissing` or `sheetExists`.
 */
export function protectedSheets(host: Host, outline: Outline, plan: Plan): readonly string[] {
  if (host.capabilities.readOnly) throw new HostError("readOnly");
  const found = new Set<string>();
  const present = new Map(outline.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const added = new Set<string>();

  const touch = (name: string) => {
    if (added.has(name)) return;
    const sheet = present.get(name.toLowerCase());
    if (!sheet) throw new HostError("sheetMissing", { sheet: name });
    if (sheet.isProtected) found.add(sheet.name);
  };
  for (const edit of plan.edits) {
    switch (edit.kind) {
      case "setCells":
      case "setFills":
      case "addComments":
      case "removeComments":
      case "removeChart":
      case "insertRows":
      case "deleteRows":
        touch(edit.sheet);
        break;
      case "addChart":
        touch(edit.chart.sheet);
        break;
      case "removeSheet":
        touch(edit.name);
        present.delete(edit.name.toLowerCase());
        break;
      case "addSheet":
        if (present.has(edit.sheet.name.toLowerCase()) || added.has(edit.sheet.name)) {
          throw new HostError("sheetExists", { sheet: edit.sheet.name });
        }
        added.add(edit.sheet.name);
        break;
      case "setName":
        break;
    }
  }
  return [...found];
}
