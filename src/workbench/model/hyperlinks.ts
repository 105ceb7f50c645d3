import type { Area } from "../engine/engine";
import { ExcelError } from "./excel-error";
import type { Range } from "./range";

/** Where a click on a cell leads. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** The links of one sheet, by cell. */
export class Hyperlinks {
  private readonly links = new Map<string, Hyperlink>();

  at(row: number, column: number): Hyperlink | undefined {
    return this.links.get(`${row},${column}`);
  }

  get entries(): { readonly row: number; readonly column: number; readonly link: Hyperlink }[] {
    return [...this.links].map(([key, link]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return { row, column, link };
    });
  }

  /** Links every cell of a range; the text shown is written where the cell was blank or one is given. */
  set(range: Range, given: unknown): void {
    if (typeof given !== "object" || given === null) throw new ExcelError("InvalidArgument");
    const link = given as Hyperlink;
    if (!link.address && !link.documentReference) throw new ExcelError("InvalidArgument");
    const { area } = range;
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        this.links.set(`${row},${column}`, link);
        const isBlank = range.sheet.engineSheet.cell(row, column).value === null;
        const shown = link.textToDisplay ?? (isBlank ? (link.documentReference ?? link.address) : undefined);
        if (shown !== undefined) range.sheet.engineSheet.write([{ row, column, value: shown }]);
      }
    }
    range.sheet.engineSheet.paint(area, { fontColor: "#0563C1", underline: true });
  }

  /** Lets the links follow rows that moved; a row without a place goes with its links. */
  moveRows(placeOf: (row: number) => number | undefined): void {
    const { entries } = this;
    this.links.clear();
    for (const { row, column, link } of entries) {
      const place = placeOf(row);
      if (place !== undefined) this.links.set(`${place},${column}`, link);
    }
  }

  clear({ row, column, rowCount, columnCount }: Area): void {
    for (const entry of this.entries) {
      const isInside =
        entry.row >= row &&
        entry.row < row + rowCount &&
        entry.column >= column &&
        entry.column < column + columnCount;
      if (isInside) this.links.delete(`${entry.row},${entry.column}`);
    }
  }
}
