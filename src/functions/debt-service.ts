import { debtServiceRatio } from "../finance/debt/debt-service-ratio";
import { amountOf } from "./amount-cell";
import { eachCell } from "./each-cell";
import { ratioCell } from "./ratio-cell";

/**
 * 偿债率：当年还本付息÷当年综合财力。填再融资债券还本额时，从还本中扣除。各数用同一单位，结果为小数。
 *
 * @customfunction DEBTSERVICE
 * @param principal 当年还本额
 * @param interest 当年付息额
 * @param fiscalCapacity 当年综合财力
 * @param [refinanced] 其中再融资债券还本额；不填为不扣除
 * @returns 偿债率
 */
export function debtServiceCells(
  principal: unknown[][],
  interest: unknown[][],
  fiscalCapacity: unknown[][],
  refinanced?: unknown[][],
): unknown[][] {
  const inputs = [principal, interest, fiscalCapacity, refinanced ?? [[0]]];
  return eachCell(inputs, (repaid, paid, capacity, refinancedCell) => {
    const service = {
      principal: amountOf(repaid),
      interest: amountOf(paid),
      refinancedPrincipal: amountOf(refinancedCell),
    };
    return ratioCell(debtServiceRatio(service, amountOf(capacity), "own"));
  });
}
