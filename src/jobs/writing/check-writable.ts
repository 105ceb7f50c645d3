import { HostError } from "../../workbook/host-error";
import type { Host, Outline } from "../../workbook/host";
import type { Plan } from "../../workbook/plan";
import { touchedSheet } from "../../workbook/touched-sheet";

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
  for (const edit of plan.edits) {
    if (edit.kind === "addSheet") {
      const { name } = edit.sheet;
      if (present.has(name.toLowerCase()) || added.has(name)) {
        throw new HostError("sheetExists", { sheet: name });
      }
      added.add(name);
    }
    const touched = touchedSheet(edit);
    if (touched === undefined || added.has(touched)) continue;
    const sheet = present.get(touched.toLowerCase());
    if (!sheet) throw new HostError("sheetMissing", { sheet: touched });
    if (sheet.isProtected) found.add(sheet.name);
    if (edit.kind === "removeSheet") present.delete(touched.toLowerCase());
  }
  return [...found];
}
