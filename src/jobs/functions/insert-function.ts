import type { CellRef } from "../../workbook/address";
import type { Plan } from "../../workbook/plan";

/** What the journal calls the writing of a call. */
export const insertFunctionPurpose = "insert-function";

/**
 * The plan that writes a call of a function into a cell (插入函数). Its value is the host's to compute.
 *
 * @param formula - Without its `=`.
 */
export function insertFunctionPlan({ sheet, row, column }: CellRef, formula: string): Plan {
  return {
    purpose: insertFunctionPurpose,
    edits: [{ kind: "setCells", sheet, cells: [{ row, column, value: null, formula }] }],
  };
}
