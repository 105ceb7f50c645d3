import { threePublicOverLimit } from "../finance/expenses/over-limit";
import { amountOf, isBlank } from "./amount-cell";
import { CellError } from "./cell-error";
import { eachCell } from "./each-cell";
import { underPolicy } from "./policy-on";
import { say } from "./words";

/**
 * “三公”经费超限额：本年预算数超过上年预算数（零增长）的金额，不超为0。会议费、培训费不计入“三公”经费，另行比较。
 *
 * @customfunction OVERLIMIT
 * @param lastBudget 上年预算数；空白为未取得，不作判断
 * @param budget 本年预算数，与上年同一单位
 * @param [on] 适用哪一天的规定；不填为最近的
 * @returns 超限额
 */
export function overLimitCells(lastBudget: unknown[][], budget: unknown[][], on?: unknown): unknown[][] {
  return eachCell([lastBudget, budget], (lastCell, nowCell) => {
    if (isBlank(lastCell)) throw new CellError("notAvailable", say().noBase());
    return underPolicy(on, (policy, day) =>
      threePublicOverLimit(amountOf(lastCell), amountOf(nowCell), policy, day).toNumber(),
    );
  });
}
