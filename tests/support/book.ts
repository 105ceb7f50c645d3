import { SnapshotBuilder } from "../../src/workbook/snapshot-builder";
import { WorkbookView, type CellValue, type WorkbookSnapshot } from "../../src/workbook/snapshot";

/** A sheet as rows of values; `undefined` and `null` are empty, `{ formula, value }` a live formula, with `null` one that nothing has computed. */
export type SheetRows = readonly (readonly Entry[])[];
export type Entry =
  CellValue | undefined | { readonly formula: string; readonly value: number | string | null };

/** A snapshot of sheets given as rows, in order. */
export function snapshotOf(sheets: Readonly<Record<string, SheetRows>>): WorkbookSnapshot {
  const builder = new SnapshotBuilder();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = builder.sheet();
    rows.forEach((entries, row) =>
      entries.forEach((entry, column) => {
        if (entry === undefined || entry === null) return;
        const [value, formula] = typeof entry === "object" ? [entry.value, entry.formula] : [entry];
        const isError = typeof value === "string" && /^#[A-Z/0!?]+$/.test(value);
        sheet.add(row, column, value, { isError, ...(formula === undefined ? {} : { formula }) });
      }),
    );
    builder.add(sheet.build({ name }));
  }
  return builder.build();
}

export function bookOf(sheets: Readonly<Record<string, SheetRows>>): WorkbookView {
  return new WorkbookView(snapshotOf(sheets));
}
