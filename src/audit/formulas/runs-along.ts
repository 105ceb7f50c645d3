import type { WorkbookView } from "../../workbook/snapshot";
import { ownReferences } from "../../workbook/references";
import type { SumWithinForm } from "../engine/sums-within-forms";

/** Whether a sum is a formula over its own column, or its own row: the same cell may be added up either way. */
export function runsAlong({ whole, along }: SumWithinForm, book: WorkbookView): boolean {
  if (whole.origin !== "formula") return false;
  const ranges = ownReferences(book.cell(whole.cell)?.formula ?? "");
  return (
    ranges.length > 0 &&
    ranges.every((range) =>
      along === "row"
        ? range.row === whole.cell.row && range.rowCount === 1
        : range.column === whole.cell.column && range.columnCount === 1,
    )
  );
}
