import { optionalText } from "./argument";
import { ExcelError } from "./excel-error";
import { ModelObject } from "./model-object";

/** Whether sheets may be added, removed and renamed. */
export class WorkbookProtection extends ModelObject {
  readonly className = "WorkbookProtection";
  private password: string | undefined;

  constructor(
    /** One that came with the file has a password nobody told us. */
    private readonly isOfFile: boolean,
    private isProtected = isOfFile,
  ) {
    super();
  }

  get protected(): boolean {
    return this.isProtected;
  }

  protect(password: unknown): void {
    if (this.isProtected) throw new ExcelError("InvalidOperation");
    this.password = optionalText(password);
    this.isProtected = true;
  }

  unprotect(password: unknown): void {
    if (this.isOfFile || this.password !== optionalText(password)) throw new ExcelError("AccessDenied");
    this.isProtected = false;
  }

  /** Refuses what changes which sheets there are. */
  assertOpen(): void {
    if (this.isProtected) throw new ExcelError("AccessDenied");
  }
}
