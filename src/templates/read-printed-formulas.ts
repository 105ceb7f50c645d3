import type { CellRef } from "../workbook/address";
import { CellKind, type SheetView } from "../workbook/snapshot";
import type { TableRow } from "./facts";
import { foldLabel } from "./headings";
import type { SectionColumns } from "./match-columns";

/** What a form prints of a row or a column in its 公式 column or row: a letter, or how it follows from others (A=B+D). */
export interface PrintedFormula {
  readonly text: string;
  readonly cell: CellRef;
  readonly section: string;
  /** The row it speaks of; absent when it speaks of a column. */
  readonly row?: TableRow;
  readonly columnKey?: string;
}

/** The label over or before the formulas a form prints of itself. */
export const formulaLabel = /^(公式|计算公式|计算关系)$/;

/** Reads the 公式 column or row of a form, wherever it stands. */
export function readPrintedFormulas(
  sheet: SheetView,
  sections: readonly (SectionColumns & { readonly rows: readonly TableRow[] })[],
  from: number,
  to: number,
): PrintedFormula[] {
  const labelled: { row: number; column: number }[] = [];
  for (let row = from; row <= to; row += 1) {
    for (const { kind, value, column } of sheet.rowCells(row)) {
      if (kind === CellKind.text && formulaLabel.test(foldLabel(String(value))))
        labelled.push({ row, column });
    }
  }
  const textAt = (row: number, column: number) => sheet.text(row, column)?.trim() ?? "";
  return labelled.flatMap(({ row: labelRow, column: labelColumn }) =>
    sections.flatMap(({ section, rows, names, amounts }) => {
      const read = (row: number, column: number, of: Pick<PrintedFormula, "row" | "columnKey">) => {
        const text = textAt(row, column);
        return text === ""
          ? []
          : [{ text, cell: { sheet: sheet.name, row, column }, section: section.key, ...of }];
      };
      return names === labelColumn
        ? [...amounts].flatMap(([columnKey, column]) => read(labelRow, column, { columnKey }))
        : rows.flatMap((row) => read(row.row, labelColumn, { row }));
    }),
  );
}
