import type { Workbook, Worksheet } from "@univerjs/core";
import type { UniverRuntime } from "./univer-runtime";

/** Changes one sheet of Univer's workbook by its mutations, so that a grid shows them. */
export class SheetCommands {
  constructor(
    readonly runtime: UniverRuntime,
    readonly workbook: Workbook,
    readonly id: string,
    /** Makes a change in the model's name. */
    private readonly asModel: (change: () => void) => void,
  ) {}

  get sheet(): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(this.id);
    if (!sheet) throw new Error(`The sheet ${this.id} has been removed.`);
    return sheet;
  }

  run(command: string, parameters: object): void {
    const ids = { unitId: this.workbook.getUnitId(), subUnitId: this.id };
    this.asModel(() => this.runtime.api.syncExecuteCommand(command, { ...ids, ...parameters }));
  }

  /** Univer's sheets end somewhere; a write beyond the end moves it. */
  reach(row: number, column: number): void {
    const { sheet } = this;
    if (row >= sheet.getRowCount())
      this.run("sheet.mutation.set-worksheet-row-count", { rowCount: row + 100 });
    if (column >= sheet.getColumnCount()) {
      this.run("sheet.mutation.set-worksheet-column-count", { columnCount: column + 10 });
    }
  }
}
