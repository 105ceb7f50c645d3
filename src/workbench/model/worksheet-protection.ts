import { optionalText } from "./argument";
import { ExcelError } from "./excel-error";
import { ModelObject } from "./model-object";
import type { Worksheet } from "./worksheet";

const unknownPassword = Symbol("a password nobody told us");

/** Whether a sheet can be written to. A protection that came with the file has a password nobody told us. */
export class WorksheetProtection extends ModelObject {
  readonly className = "WorksheetProtection";
  private password: string | symbol | undefined;

  constructor(
    private readonly sheet: Worksheet,
    private isProtected: boolean,
  ) {
    super();
    this.password = isProtected ? unknownPassword : undefined;
  }

  get protected(): boolean {
    return this.isProtected;
  }

  get options(): unknown {
    return this.isProtected
      ? { allowFormatCells: false, allowInsertRows: false, allowDeleteRows: false }
      : null;
  }

  protect(_options: unknown, password: unknown): void {
    if (this.isProtected) throw new ExcelError("InvalidOperation");
    this.password = optionalText(password);
    this.change(true);
  }

  unprotect(password: unknown): void {
    if (this.isProtected && this.password !== undefined && this.password !== optionalText(password)) {
      throw new ExcelError("AccessDenied");
    }
    this.change(false);
  }

  private change(isProtected: boolean): void {
    this.isProtected = isProtected;
    this.sheet.workbook.events.emit({ kind: "protectionChanged", sheetId: this.sheet.id, isProtected });
  }
}
