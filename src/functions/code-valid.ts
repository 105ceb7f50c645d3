import { isBlank } from "./amount-cell";
import { CellError } from "./cell-error";
import { codeOf, yearOf } from "./code-cell";
import { eachCell } from "./each-cell";
import { say } from "./words";

/**
 * 科目在年度内是否有效：如“30311 住房公积金”自2018年起改列30113，结果为FALSE。未能核实的显示#N/A，不代表无效。
 *
 * @customfunction CODEVALID
 * @param code 科目编码
 * @param year 年度，如2025
 * @param [name] 科目名称；填写后按该名称判断
 * @returns 是否有效
 */
export async function codeValidCells(
  code: unknown[][],
  year: unknown[][],
  name?: unknown[][],
): Promise<unknown[][]> {
  const { validityOf } = await import(
    /* webpackChunkName: "classification" */ "../finance/classification/validity"
  );
  return eachCell([code, year, name ?? [[""]]], (codeCell, yearCell, nameCell) => {
    if (isBlank(codeCell)) return "";
    const { code: parsed, kind } = codeOf(codeCell);
    const [on, printed] = [yearOf(yearCell), isBlank(nameCell) ? undefined : String(nameCell)];
    const validity = validityOf(parsed, kind, on, printed);
    if (!validity) throw new CellError("notAvailable", say().unknownValidity(parsed, String(on)));
    return validity.isValid;
  });
}
