import { isUnbounded } from "../model/area";
import type { ModelObject } from "../model/model-object";
import { Range } from "../model/range";

const perCell: ReadonlySet<string> = new Set([
  "Values",
  "Formulas",
  "FormulasLocal",
  "FormulasR1C1",
  "Text",
  "ValueTypes",
  "NumberFormat",
  "NumberFormatLocal",
]);

/** How many cells a property reads or writes: those of the range for a matrix, none for anything else. */
export function cellsTouched(object: ModelObject, wire: string): number {
  if (!(object instanceof Range) || !perCell.has(wire) || isUnbounded(object.area)) return 0;
  return object.area.rowCount * object.area.columnCount;
}
