import { isBlank } from "./amount-cell";
import { codeOf } from "./code-cell";
import { eachCell } from "./each-cell";

/**
 * 是否属于“三公”经费：按经济分类科目判断，如30217公务接待费为TRUE，30215会议费、30239其他交通费用为FALSE。
 *
 * @customfunction ISTHREEPUBLIC
 * @param code 部门或政府预算支出经济分类科目编码
 * @returns 是否属于“三公”经费
 */
export async function isThreePublicCells(code: unknown[][]): Promise<unknown[][]> {
  const { isThreePublic } = await import(
    /* webpackChunkName: "classification" */ "../finance/classification/three-public"
  );
  return eachCell([code], (cell) => (isBlank(cell) ? "" : isThreePublic(codeOf(cell).code)));
}
