import { CellError } from "./cell-error";

/**
 * Computes one answer out of all cells given, such as a sum: there is no cell an error could stay in.
 *
 * @throws The error of the cell as Excel takes it, with its sentence.
 */
export function oneAnswer<Answer>(compute: () => Answer): Answer {
  try {
    return compute();
  } catch (error) {
    throw error instanceof CellError ? error.toExcel() : error;
  }
}
