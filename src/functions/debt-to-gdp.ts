import { debtToGdp } from "../finance/debt/debt-to-gdp";
import { amountOf } from "./amount-cell";
import { eachCell } from "./each-cell";
import { ratioCell } from "./ratio-cell";

/**
 * 负债率：年末政府债务余额÷当年地区生产总值。两数用同一单位，结果为小数（0.6即60%）。
 *
 * @customfunction DEBTTOGDP
 * @param debt 年末政府债务余额
 * @param gdp 当年地区生产总值（GDP），与债务余额同一单位
 * @returns 负债率
 */
export function debtToGdpCells(debt: unknown[][], gdp: unknown[][]): unknown[][] {
  return eachCell([debt, gdp], (debtCell, gdpCell) =>
    ratioCell(debtToGdp(amountOf(debtCell), amountOf(gdpCell))),
  );
}
