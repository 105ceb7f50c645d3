import {
  ArrayValueObject,
  BaseFunction,
  ErrorValueObject,
  NumberValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import { SoughtCells, sumIfs, type SoughtValue } from "./sum-ifs";

type Cell = ReturnType<ArrayValueObject["get"]> | undefined;
type Rows = readonly (readonly Cell[])[];

/**
 * SUMIFS in the place of Univer's own. Univer hands the same range over as the same object as long as one computation
 * lasts, so that what was looked for in it can be remembered with it.
 */
export class SumIfsFunction extends BaseFunction {
  override minParams = 3;
  override maxParams = 255;
  private readonly sought = new WeakMap<BaseValueObject, SoughtCells>();

  override calculate(sums: BaseValueObject, ...pairs: BaseValueObject[]): BaseValueObject {
    const wrong = [sums, ...pairs].find((given) => given.isError());
    if (wrong) return wrong;
    const ranges = pairs.filter((_, index) => index % 2 === 0).map((range) => this.cellsOf(range));
    const criteria = pairs.filter((_, index) => index % 2 === 1).map(rowsOf);
    if (criteria.length < ranges.length) return ErrorValueObject.create("#VALUE!" as ErrorType);
    const amounts = this.cellsOf(sums);
    const sumAt = (row: number, column: number): BaseValueObject => {
      const sum = sumIfs(
        amounts,
        ranges.map((cells, index) => [
          cells,
          valueOf(criteria[index]![row]?.[column] ?? only(criteria[index]!)),
        ]),
      );
      return typeof sum === "number"
        ? NumberValueObject.create(sum)
        : ErrorValueObject.create(sum as ErrorType);
    };
    return this.blockOf(criteria, sumAt);
  }

  private cellsOf(range: BaseValueObject): SoughtCells {
    let cells = this.sought.get(range);
    if (!cells) {
      cells = new SoughtCells(rowsOf(range).flatMap((row) => row.map(valueOf)));
      this.sought.set(range, cells);
    }
    return cells;
  }

  /** One sum, or as many as there are criteria in the largest block of them. */
  private blockOf(
    criteria: readonly Rows[],
    sumAt: (row: number, column: number) => BaseValueObject,
  ): BaseValueObject {
    const rowCount = Math.max(...criteria.map((rows) => rows.length));
    const columnCount = Math.max(...criteria.map((rows) => rows[0]?.length ?? 0));
    if (rowCount <= 1 && columnCount <= 1) return sumAt(0, 0);
    return ArrayValueObject.create({
      calculateValueList: Array.from({ length: rowCount }, (_row, row) =>
        Array.from({ length: columnCount }, (_column, column) => sumAt(row, column)),
      ),
      rowCount,
      columnCount,
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column,
    });
  }
}

function rowsOf(given: BaseValueObject): Rows {
  return given.isArray() ? (given as ArrayValueObject).getArrayValue() : [[given]];
}

/** The single criterion that stands for every place of a block, where there is only one. */
function only(rows: Rows): Cell {
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
}

function valueOf(cell: Cell): SoughtValue {
  if (!cell || cell.isNull()) return null;
  const value = cell.getValue();
  return cell.isError() ? { error: String(value) } : value;
}
