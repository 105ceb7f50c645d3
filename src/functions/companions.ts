import { companionsAllowed } from "../finance/expenses/reception-companions";
import { isBlank } from "./amount-cell";
import { countOf } from "./count-cell";
import { eachCell } from "./each-cell";
import { underPolicy } from "./policy-on";

/**
 * 陪餐人数上限：接待对象10人以内的不超过3人，超过10人的不超过接待对象人数的三分之一。
 *
 * @customfunction COMPANIONS
 * @param guests 接待对象人数
 * @param [on] 适用哪一天的规定；不填为最近的
 * @returns 陪餐人数上限
 */
export function companionsCells(guests: unknown[][], on?: unknown): unknown[][] {
  return eachCell([guests], (cell) =>
    isBlank(cell) ? "" : underPolicy(on, (policy, day) => companionsAllowed(countOf(cell), policy, day)),
  );
}
