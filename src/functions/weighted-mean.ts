import { weightedMean } from "../finance/money/weighted-mean";
import { amountOf } from "./amount-cell";
import { CellError } from "./cell-error";
import { oneAnswer } from "./one-answer";
import { ratioCell } from "./ratio-cell";
import { say } from "./words";

/**
 * 加权平均：如按人数计算的人均非工资性津贴补贴。权数合计不是正数时不计算。
 *
 * @customfunction WEIGHTEDMEAN
 * @param values 各项数值，如各档标准
 * @param weights 各项权数，如人数，与数值同样大小的区域
 * @returns 加权平均数
 */
export function weightedMeanCells(values: unknown[][], weights: unknown[][]): unknown[][] {
  const [each, by] = [values.flat(), weights.flat()];
  return oneAnswer(() => {
    if (each.length !== by.length) throw new CellError("notAvailable", say().sizesDiffer());
    const items = each.map((value, index) => ({ value: amountOf(value), weight: amountOf(by[index]) }));
    return [[ratioCell(weightedMean(items))]];
  });
}
