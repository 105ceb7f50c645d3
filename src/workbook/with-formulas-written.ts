import type { TextPool } from "./snapshot-builder";
import { SheetView, type SheetData } from "./snapshot";

/** A sheet with its shared formulas written out in each of their cells, as texts of the pool. */
export function withFormulasWritten(data: SheetData, pool: TextPool): SheetData {
  if (data.sharedFormulas.length === 0) return data;
  const view = new SheetView(data, pool.texts);
  const formulas = data.formulas.slice();
  view.forEachRow((row, start, end) => {
    for (let i = start; i < end; i += 1) {
      if (view.sharedFormulaAt(i)) formulas[i] = pool.index(view.formulaAt(i, row)!);
    }
  });
  return { ...data, formulas, sharedFormulas: [] };
}
