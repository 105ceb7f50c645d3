import { recognise } from "../../../src/templates/recognise";
import { allTemplates } from "../../../src/templates/sets";
import type { Fact, Facts } from "../../../src/templates/facts";
import type { CellRef } from "../../../src/workbook/address";
import { SnapshotBuilder } from "../../../src/workbook/snapshot-builder";
import {
  WorkbookView,
  type CellValue,
  type SheetVisibility,
  type Span,
  type WorkbookSnapshot,
} from "../../../src/workbook/snapshot";

export interface MutableSheet {
  name: string;
  readonly cells: Map<string, CellValue>;
  /** Formulas written into it, beside the values they show. */
  readonly formulas: Map<string, string>;
  hiddenRows: Span[];
  hiddenColumns: Span[];
  visibility: SheetVisibility;
}

/** A workbook whose cells can be changed at will and read again: constants, and the formulas written into it. */
export class MutableBook {
  readonly facts: Facts;

  private constructor(
    readonly sheets: MutableSheet[],
    snapshot: WorkbookSnapshot,
  ) {
    this.facts = recognise(new WorkbookView(snapshot), allTemplates);
  }

  static of(snapshot: WorkbookSnapshot): MutableBook {
    const sheets = new WorkbookView(snapshot).sheets.map((view) => {
      const cells = new Map<string, CellValue>();
      view.forEachRow((row, start, end) => {
        for (let i = start; i < end; i += 1) cells.set(keyOf(row, view.data.columns[i]!), view.valueAt(i));
      });
      return {
        name: view.name,
        cells,
        formulas: new Map<string, string>(),
        hiddenRows: [],
        hiddenColumns: [],
        visibility: "visible" as const,
      };
    });
    return new MutableBook(sheets, snapshot);
  }

  sheet(name: string): MutableSheet {
    return this.sheets.find((sheet) => sheet.name === name)!;
  }

  value({ sheet, row, column }: CellRef): CellValue {
    return this.sheet(sheet).cells.get(keyOf(row, column)) ?? null;
  }

  set({ sheet, row, column }: CellRef, value: CellValue): void {
    const { cells, formulas } = this.sheet(sheet);
    formulas.delete(keyOf(row, column));
    if (value === null) cells.delete(keyOf(row, column));
    else cells.set(keyOf(row, column), value);
  }

  /** Puts a formula, without its `=`, behind the value a cell shows. */
  setFormula({ sheet, row, column }: CellRef, formula: string): void {
    this.sheet(sheet).formulas.set(keyOf(row, column), formula);
  }

  /** Changes the value a cell shows and leaves its formula, as a recalculation does. */
  add({ sheet, row, column }: CellRef, amount: number): void {
    const { cells } = this.sheet(sheet);
    const value = Number(cells.get(keyOf(row, column)) ?? 0);
    cells.set(keyOf(row, column), Number((value + amount).toFixed(6)));
  }

  /** Inserts empty rows above a row. */
  insertRows(sheet: MutableSheet, at: number, count: number): void {
    const moved = [...sheet.cells].map(([key, value]) => {
      const [row, column] = placeOf(key);
      return [keyOf(row >= at ? row + count : row, column), value] as const;
    });
    sheet.cells.clear();
    for (const [key, value] of moved) sheet.cells.set(key, value);
  }

  /** Inserts empty columns to the left of a column. */
  insertColumns(sheet: MutableSheet, at: number, count: number): void {
    const moved = [...sheet.cells].map(([key, value]) => {
      const [row, column] = placeOf(key);
      return [keyOf(row, column >= at ? column + count : column), value] as const;
    });
    sheet.cells.clear();
    for (const [key, value] of moved) sheet.cells.set(key, value);
  }

  /** Writes the rows from one to another once more above a row, as a further page has them. */
  repeatRows(sheet: MutableSheet, from: number, to: number, above: number): void {
    const copied = [...sheet.cells].filter(([key]) => {
      const [row] = placeOf(key);
      return row >= from && row <= to;
    });
    this.insertRows(sheet, above, to - from + 1);
    for (const [key, value] of copied) {
      const [row, column] = placeOf(key);
      sheet.cells.set(keyOf(row - from + above, column), value);
    }
  }

  /** Copies a row to the row below it, which is inserted. */
  repeatRow(sheet: MutableSheet, row: number): void {
    this.insertRows(sheet, row + 1, 1);
    for (const [key, value] of [...sheet.cells]) {
      const [at, column] = placeOf(key);
      if (at === row) sheet.cells.set(keyOf(row + 1, column), value);
    }
  }

  /** Every text of the book with where it stands. */
  texts(): { readonly cell: CellRef; readonly text: string }[] {
    return this.sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(([key, value]) => {
        const [row, column] = placeOf(key);
        return typeof value === "string" ? [{ cell: { sheet: name, row, column }, text: value }] : [];
      }),
    );
  }

  /** Printed amounts of a form, zeros left out. */
  amounts(template: string, accept: (fact: Fact) => boolean = () => true): Fact[] {
    return (this.facts.table(template)?.facts ?? []).filter(
      (fact) => !fact.isBlank && !fact.amount.isZero() && accept(fact),
    );
  }

  snapshot(): WorkbookSnapshot {
    const builder = new SnapshotBuilder();
    for (const { cells, formulas, ...properties } of this.sheets) {
      const sheet = builder.sheet();
      for (const [key, value] of cells) {
        const [row, column] = placeOf(key);
        const isError = typeof value === "string" && /^#[A-Z/0!?]+$/.test(value);
        const formula = formulas.get(key);
        sheet.add(row, column, value, { isError, ...(formula === undefined ? {} : { formula }) });
      }
      builder.add(sheet.build(properties));
    }
    return builder.build();
  }
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}

function placeOf(key: string): [row: number, column: number] {
  const [row, column] = key.split(",");
  return [Number(row), Number(column)];
}
