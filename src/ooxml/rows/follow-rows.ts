/** How formulas follow rows that are put in or taken away, for those who keep a workbook open by themselves. */
export { deletingRows, insertingRows, movedFormula, type RowMove } from "../../workbook/moved-references";
export type { RowInsertion } from "../../workbook/row-shift";
