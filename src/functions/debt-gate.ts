import { readCountyDebtGate } from "../finance/debt/county-debt-gate";
import { zero } from "../finance/money/decimal";
import { amountOf } from "./amount-cell";
import { CellError } from "./cell-error";
import { eachCell } from "./each-cell";
import { underPolicy } from "./policy-on";
import { say } from "./words";

/**
 * 举债控制线（本地办法口径）：负债率、债务率、偿债率有一项达到或超过控制线，结果为“达到或超过”，否则为“未达到”。各数用同一单位。
 *
 * @customfunction DEBTGATE
 * @param debt 年末政府债务余额
 * @param gdp 当年地区生产总值（GDP）
 * @param disposableRevenue 当年可支配财力
 * @param service 当年还本付息额
 * @param [on] 适用哪一天的控制线；不填为最近的
 * @returns 是否达到控制线
 */
export function debtGateCells(
  debt: unknown[][],
  gdp: unknown[][],
  disposableRevenue: unknown[][],
  service: unknown[][],
  on?: unknown,
): unknown[][] {
  return eachCell([debt, gdp, disposableRevenue, service], (debtCell, gdpCell, revenueCell, paidCell) => {
    const input = {
      debt: amountOf(debtCell),
      gdp: amountOf(gdpCell),
      disposableRevenue: amountOf(revenueCell),
      service: { principal: amountOf(paidCell), interest: zero },
    };
    const { isClosed } = underPolicy(on, (policy, day) => readCountyDebtGate(input, policy, day));
    if (isClosed === undefined) throw new CellError("notAvailable", say().noRatio());
    return isClosed ? "达到或超过" : "未达到";
  });
}
