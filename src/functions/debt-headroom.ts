import { ceilingHeadroom } from "../finance/debt/ceiling-headroom";
import { amountOf } from "./amount-cell";
import { eachCell } from "./each-cell";

/**
 * 限额空间：债务限额－债务余额，新增债券需求不得超过。一般债务、专项债务分别计算；负数为余额超过限额。
 *
 * @customfunction DEBTHEADROOM
 * @param ceiling 债务限额
 * @param debt 债务余额，与限额同一单位
 * @returns 限额空间
 */
export function debtHeadroomCells(ceiling: unknown[][], debt: unknown[][]): unknown[][] {
  return eachCell([ceiling, debt], (ceilingCell, debtCell) =>
    ceilingHeadroom(amountOf(ceilingCell), amountOf(debtCell)).toNumber(),
  );
}
