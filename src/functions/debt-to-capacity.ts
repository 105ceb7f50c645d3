import { debtToFiscalCapacity } from "../finance/debt/debt-to-fiscal-capacity";
import { amountOf } from "./amount-cell";
import { eachCell } from "./each-cell";
import { ratioCell } from "./ratio-cell";

/**
 * 债务率：年末政府债务余额÷当年综合财力（本地办法口径为可支配财力）。两数用同一单位，结果为小数（1.2即120%）。
 *
 * @customfunction DEBTTOCAPACITY
 * @param debt 年末政府债务余额
 * @param fiscalCapacity 当年综合财力，与债务余额同一单位
 * @returns 债务率
 */
export function debtToCapacityCells(debt: unknown[][], fiscalCapacity: unknown[][]): unknown[][] {
  return eachCell([debt, fiscalCapacity], (debtCell, capacityCell) =>
    ratioCell(debtToFiscalCapacity(amountOf(debtCell), amountOf(capacityCell))),
  );
}
