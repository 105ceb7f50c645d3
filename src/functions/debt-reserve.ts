import { debtReserve, debtReserveAt } from "../finance/debt/debt-reserve";
import { formatRate } from "../finance/money/format-amount";
import { debtReserveShare } from "../finance/policy/parameters/county-debt-gate";
import { amountOf, isBlank } from "./amount-cell";
import { CellError } from "./cell-error";
import { eachCell } from "./each-cell";
import { underPolicy } from "./policy-on";
import { rateOf } from "./rate-cell";
import { say } from "./words";

/**
 * 偿债准备金（本地办法口径）：融资实际到位金额×提取比例，总额不超过财政负责偿还的债务余额。两数用同一单位。
 *
 * @customfunction DEBTRESERVE
 * @param fundsInPlace 融资实际到位金额
 * @param debtToRepay 财政负责偿还的债务余额
 * @param [share] 提取比例，小数或百分数，须在规定范围内；不填为规定的下限
 * @param [on] 适用哪一天的规定；不填为最近的
 * @returns 应提取的偿债准备金
 */
export function debtReserveCells(
  fundsInPlace: unknown[][],
  debtToRepay: unknown[][],
  share?: unknown,
  on?: unknown,
): unknown[][] {
  return eachCell([fundsInPlace, debtToRepay], (fundsCell, debtCell) =>
    underPolicy(on, (policy, day) => {
      const [funds, debt] = [amountOf(fundsCell), amountOf(debtCell)];
      if (isBlank(share)) return debtReserve(funds, debt, policy, day).minimum.toNumber();
      const chosen = rateOf(share);
      const reserve = debtReserveAt(chosen, funds, debt, policy, day);
      if (reserve) return reserve.toNumber();
      const { minimum, maximum } = policy.valueOn(debtReserveShare, day);
      const [said, least, most] = [chosen, minimum, maximum].map((rate) => formatRate(rate, 2));
      throw new CellError("value", say().shareOutside(said!, least!, most!));
    }),
  );
}
