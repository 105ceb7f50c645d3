import { integer, text } from "./argument";
import { ExcelError } from "./excel-error";
import { ModelObject } from "./model-object";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Which rows and columns of a sheet stay in view. */
export class WorksheetFreezePanes extends ModelObject {
  readonly className = "WorksheetFreezePanes";

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  freezeRows(count: unknown): void {
    this.sheet.engineSheet.freeze(integer(count ?? 1, 1), 0);
  }

  freezeColumns(count: unknown): void {
    this.sheet.engineSheet.freeze(0, integer(count ?? 1, 1));
  }

  /** Everything down to and including the range stays in view. */
  freezeAt(given: unknown): void {
    const { area } = given instanceof Range ? given : this.sheet.getRange(text(given));
    const rows = area.rowCount === 1_048_576 ? 0 : area.row + area.rowCount;
    const columns = area.columnCount === 16_384 ? 0 : area.column + area.columnCount;
    this.sheet.engineSheet.freeze(rows, columns);
  }

  unfreeze(): void {
    this.sheet.engineSheet.freeze(0, 0);
  }

  getLocation(): Range {
    const range = this.getLocationOrNullObject();
    if (!range) throw new ExcelError("ItemNotFound");
    return range;
  }

  getLocationOrNullObject(): Range | undefined {
    const { rows, columns } = this.sheet.engineSheet.frozen;
    if (rows === 0 && columns === 0) return undefined;
    const whole = { row: 0, column: 0, rowCount: rows || 1_048_576, columnCount: columns || 16_384 };
    return new Range(this.sheet, whole);
  }
}
