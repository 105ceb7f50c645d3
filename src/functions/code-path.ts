import { isBlank } from "./amount-cell";
import { CellError } from "./cell-error";
import { codeOf } from "./code-cell";
import { eachCell } from "./each-cell";
import { say } from "./words";

/**
 * 科目路径：自类级起的各级名称，如“工资福利支出/基本工资”。
 *
 * @customfunction CODEPATH
 * @param code 科目编码
 * @param [year] 年度，如2025；不填为现行名称
 * @returns 各级科目名称
 */
export async function codePathCells(code: unknown[][], year?: number): Promise<unknown[][]> {
  const { pathOfNames } = await import(
    /* webpackChunkName: "classification" */ "../finance/classification/path-of-names"
  );
  return eachCell([code], (cell) => {
    if (isBlank(cell)) return "";
    const { code: parsed, kind } = codeOf(cell);
    const names = pathOfNames(parsed, kind, year ?? undefined);
    if (!names) throw new CellError("notAvailable", say().unknownCode(parsed));
    return names.join("/");
  });
}
