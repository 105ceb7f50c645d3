import type { CellWrite } from "../workbook/plan";

/** What Excel would read as something else than text if it were typed: digits of any script, dates, formulas, errors. */
const readAsOther = /^[\s'=+\-@#＝＋－＠]|\p{N}|^(true|false)$/iu;

/**
 * What must be sent so that a cell holds just what is written. Excel reads what it is sent as if a person had typed
 * it: `1-2` becomes a date, `007` seven, `＝合计` a formula. A leading apostrophe, which Excel does not keep as part
 * of the text, prevents that without touching the cell's number format. `null` clears the cell.
 *
 * @param isTextCell - The cell is formatted as text (`@`): it takes every text as it stands, an apostrophe too.
 */
export function asTyped(
  { value, formula, isError = false }: CellWrite,
  isTextCell = false,
): string | number | boolean {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return "";
  return !isTextCell && isReadAsOther({ value, isError }) ? `'${String(value)}` : value;
}

/** Whether Excel would make something else of a text than the text. */
export function isReadAsOther({ value, isError = false }: Pick<CellWrite, "value" | "isError">): boolean {
  return typeof value === "string" && !isError && readAsOther.test(value);
}

/** Whether a cell formatted as text (`@`) would turn what is written into a text. */
export function isSpoiltByTextFormat({ value, formula, isError = false }: CellWrite): boolean {
  return formula !== undefined || isError || typeof value === "number" || typeof value === "boolean";
}
