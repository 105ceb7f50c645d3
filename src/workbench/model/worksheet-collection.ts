import { optionalText, text } from "./argument";
import { ExcelError } from "./excel-error";
import { ModelObject } from "./model-object";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** The sheets in tab order. */
export class WorksheetCollection extends ModelObject {
  readonly className = "WorksheetCollection";

  constructor(private readonly workbook: Workbook) {
    super();
  }

  get items(): readonly Worksheet[] {
    return this.workbook.sheets;
  }

  /** By id or by name, in any letter case. */
  getItem(key: unknown): Worksheet {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: unknown): Worksheet | undefined {
    const wanted = text(key).toLowerCase();
    return this.items.find(
      (sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted,
    );
  }

  add(name: unknown): Worksheet {
    return this.workbook.addSheet(optionalText(name));
  }

  getActiveWorksheet(): Worksheet {
    return this.workbook.activeSheet;
  }

  getCount(visibleOnly: unknown): number {
    return this.listed(visibleOnly).length;
  }

  getFirst(visibleOnly: unknown): Worksheet {
    return this.listed(visibleOnly)[0]!;
  }

  getLast(visibleOnly: unknown): Worksheet {
    return this.listed(visibleOnly).at(-1)!;
  }

  private listed(visibleOnly: unknown): readonly Worksheet[] {
    return visibleOnly === true ? this.items.filter((sheet) => sheet.visibility === "Visible") : this.items;
  }
}
