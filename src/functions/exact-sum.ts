import { sumOf } from "../finance/money/decimal";
import { amountOf } from "./amount-cell";
import { oneAnswer } from "./one-answer";

/**
 * 精确求和：按十进制相加，没有二进制误差；“1,202.95万元”等文本金额按元计入，空白和“—”为0。
 *
 * @customfunction EXACTSUM
 * @param amounts 要相加的区域，单位元
 * @returns 合计
 */
export function exactSumCells(amounts: unknown[][]): unknown[][] {
  return oneAnswer(() => [[sumOf(amounts.flat().map((cell) => amountOf(cell))).toNumber()]]);
}
