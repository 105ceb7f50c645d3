import { executionPace } from "../finance/expenses/execution-pace";
import { amountOf } from "./amount-cell";
import { CellError } from "./cell-error";
import { countOf } from "./count-cell";
import { eachCell } from "./each-cell";
import { ratioCell } from "./ratio-cell";
import { say } from "./words";

/**
 * 支出进度与序时进度之差：累计支出÷全年预算－月份÷12。正数为快于序时进度，结果为小数（0.1即10个百分点）。
 *
 * @customfunction PACE
 * @param executed 截至月末的累计支出，不是当月数
 * @param budget 全年预算
 * @param month 截至月份，1到12
 * @returns 快于序时进度的幅度
 */
export function paceCells(executed: unknown[][], budget: unknown[][], month: unknown[][]): unknown[][] {
  return eachCell([executed, budget, month], (executedCell, budgetCell, monthCell) => {
    const months = countOf(monthCell);
    if (months < 1 || months > 12) throw new CellError("value", say().noMonth(String(monthCell)));
    return ratioCell(executionPace(amountOf(executedCell), amountOf(budgetCell), months)?.ahead);
  });
}
