import type { Area } from "../engine";
import { HeldSizes } from "./held-sizes";
import { firstCell, rangeOf } from "./ranges";
import type { SheetCommands } from "./sheet-commands";

/** The widths of a sheet's columns and the heights of its rows, in pixels; they are set when `show` is called. */
export class SheetSizes {
  private readonly columns = new HeldSizes();
  private readonly rows = new HeldSizes();

  constructor(private readonly commands: SheetCommands) {}

  columnWidth(column: number): number {
    return this.columns.at(column) ?? this.commands.sheet.getColumnWidth(column);
  }

  setColumnWidth({ column, columnCount }: Area, pixels: number): void {
    this.columns.set(column, columnCount, pixels);
  }

  rowHeight(row: number): number {
    return this.rows.at(row) ?? this.commands.sheet.getRowHeight(row);
  }

  setRowHeight({ row, rowCount }: Area, pixels: number): void {
    this.rows.set(row, rowCount, pixels);
  }

  show(): void {
    const { commands } = this;
    const colWidth = this.columns.take();
    const columns = Object.keys(colWidth).map(Number);
    if (columns.length > 0) {
      commands.reach(0, Math.max(...columns));
      const ranges = columns.map((column) => rangeOf({ ...firstCell, column }));
      commands.run("sheet.mutation.set-worksheet-col-width", { ranges, colWidth });
    }
    const rowHeight = this.rows.take();
    const rows = Object.keys(rowHeight).map(Number);
    if (rows.length > 0) {
      commands.reach(Math.max(...rows), 0);
      const ranges = rows.map((row) => rangeOf({ ...firstCell, row }));
      commands.run("sheet.mutation.set-worksheet-row-height", { ranges, rowHeight });
      commands.run("sheet.mutation.set-worksheet-row-is-auto-height", { ranges, autoHeightInfo: 0 });
    }
  }
}
