import { parentOf } from "../finance/classification/code";
import { isBlank } from "./amount-cell";
import { CellError } from "./cell-error";
import { codeOf } from "./code-cell";
import { eachCell } from "./each-cell";
import { say } from "./words";

/**
 * 上级科目编码：如2010301的上级为20103，20103的上级为201。
 *
 * @customfunction CODEPARENT
 * @param code 科目编码
 * @returns 上级科目编码，文本
 */
export function codeParentCells(code: unknown[][]): unknown[][] {
  return eachCell([code], (cell) => {
    if (isBlank(cell)) return "";
    const parsed = codeOf(cell).code;
    const parent = parentOf(parsed);
    if (parent === undefined) throw new CellError("notAvailable", say().noParent(parsed));
    return parent;
  });
}
