import { isBlank } from "./amount-cell";
import { CellError } from "./cell-error";
import { choiceOf } from "./choice-cell";
import { codeOf } from "./code-cell";
import { eachCell } from "./each-cell";
import { say } from "./words";

const spenderWords = { administrative: "行政", institution: "事业" } as const;

/**
 * 政府预算支出经济分类科目编码：由部门预算支出经济分类的款级科目对应，如30101在行政单位为50101，在事业单位为50501。
 *
 * @customfunction GOVCODE
 * @param code 部门预算支出经济分类款级科目编码，如30101
 * @param [spender] 支出单位：行政或事业；不填为行政
 * @returns 政府预算支出经济分类科目编码，文本
 */
export async function governmentCodeCells(code: unknown[][], spender?: unknown[][]): Promise<unknown[][]> {
  const { governmentCodeOf } = await import(
    /* webpackChunkName: "classification" */ "../finance/classification/government-code"
  );
  return eachCell([code, spender ?? [[""]]], (codeCell, spenderCell) => {
    if (isBlank(codeCell)) return "";
    const { code: parsed } = codeOf(codeCell);
    const by = isBlank(spenderCell) ? "administrative" : choiceOf(spenderCell, spenderWords);
    const found = governmentCodeOf(parsed, by);
    if (!found) throw new CellError("notAvailable", say().noGovernmentCode(parsed));
    return found.code;
  });
}
