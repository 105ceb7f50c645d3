import { trainingCap, type TrainingClass } from "../finance/expenses/training-cap";
import { isBlank } from "./amount-cell";
import { choiceOf } from "./choice-cell";
import { countOf, quantityOf } from "./count-cell";
import { eachCell } from "./each-cell";
import { underPolicy } from "./policy-on";

const classWords: Readonly<Record<TrainingClass, string>> = { first: "一类", second: "二类", third: "三类" };

/**
 * 培训费限额：综合定额标准×人数×天数，单位元，30天以上的部分按70%计，不含师资费。按中央标准计算，本地另有标准的以本地为准。
 *
 * @customfunction TRAININGCAP
 * @param trainingClass 培训类别：一类、二类或三类
 * @param heads 人数
 * @param days 天数
 * @param [on] 适用哪一天的标准；不填为最近的
 * @returns 培训费限额
 */
export function trainingCapCells(
  trainingClass: unknown[][],
  heads: unknown[][],
  days: unknown[][],
  on?: unknown,
): unknown[][] {
  return eachCell([trainingClass, heads, days], (classCell, headsCell, daysCell) => {
    if (isBlank(classCell)) return "";
    const training = {
      class: choiceOf(classCell, classWords),
      heads: countOf(headsCell),
      days: quantityOf(daysCell),
    };
    return underPolicy(on, (policy, day) => trainingCap(training, policy, day).toNumber());
  });
}
