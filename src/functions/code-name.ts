import type { nameOf } from "../finance/classification/name-of";
import { isBlank } from "./amount-cell";
import { CellError } from "./cell-error";
import { codeOf } from "./code-cell";
import { eachCell } from "./each-cell";
import { say } from "./words";

/**
 * 科目名称：按编码查政府收支分类科目的名称，如2010301为“行政运行”。
 *
 * @customfunction CODENAME
 * @param code 科目编码：功能分类、部门或政府经济分类、收入分类
 * @param [year] 年度，如2025；不填为现行名称
 * @returns 科目名称
 */
export async function codeNameCells(code: unknown[][], year?: number): Promise<unknown[][]> {
  // The list of codes is large and few cells ask for it, so it is fetched when one does.
  const { nameOf } = await import(
    /* webpackChunkName: "classification" */ "../finance/classification/name-of"
  );
  return eachCell([code], (cell) => nameOfCell(cell, year ?? undefined, nameOf));
}

function nameOfCell(cell: unknown, year: number | undefined, find: typeof nameOf): string {
  if (isBlank(cell)) return "";
  const { code, kind } = codeOf(cell);
  const name = find(code, kind, year);
  if (name === undefined) throw new CellError("notAvailable", say().unknownCode(code));
  return name;
}
