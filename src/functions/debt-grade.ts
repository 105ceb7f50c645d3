import { debtGradeOf, debtGradeWords } from "../finance/debt/debt-grade";
import { isBlank } from "./amount-cell";
import { eachCell } from "./each-cell";
import { underPolicy } from "./policy-on";
import { rateOf } from "./rate-cell";

/**
 * 债务风险等级（测算）：按债务率分红色、橙色、黄色、绿色，达到一档的起点即属该档。仅按公开的法定债务测算，不是官方评定结果。
 *
 * @customfunction DEBTGRADE
 * @param ratio 债务率，小数或百分数
 * @param [on] 适用哪一天的标准；不填为最近的标准
 * @returns 等级
 */
export function debtGradeCells(ratio: unknown[][], on?: unknown): unknown[][] {
  return eachCell([ratio], (cell) =>
    isBlank(cell)
      ? ""
      : underPolicy(on, (policy, day) => debtGradeWords[debtGradeOf(rateOf(cell), policy, day)].zh),
  );
}
