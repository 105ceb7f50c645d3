import { formulaFor } from "../../workbook/shared-formula";
import { ByteSplices } from "../xml/byte-splices";
import { escapeXml } from "../xml/escape";
import { FormulaType } from "./cell-attributes";
import { formulaText, sharedFormulas } from "./formula-reader";
import { openSheetPart, sheetDataCursor, type SheetPart } from "./sheet-part";

/**
 * Writes out the formulas of some shared groups, so that one cell of a group can be changed without changing the
 * others.
 *
 * @param groups - Their numbers (`si`).
 */
export function expandShared(sheet: SheetPart, groups: ReadonlySet<number>): SheetPart {
  if (groups.size === 0) return sheet;
  const shared = sharedFormulas(sheet);
  const splices = new ByteSplices(sheet.bytes);
  const cursor = sheetDataCursor(sheet);
  while (cursor?.nextRow()) {
    while (cursor.nextCell()) {
      const isMember = cursor.formulaStart >= 0 && cursor.formulaType === FormulaType.shared;
      if (!isMember || !groups.has(cursor.sharedIndex)) continue;
      const first = shared.get(cursor.sharedIndex);
      if (!first) continue;
      const own = formulaText(cursor);
      const text = own === "" ? formulaFor(first, cursor.row, cursor.column) : own;
      const formula = `<${sheet.prefix}f>${escapeXml(text)}</${sheet.prefix}f>`;
      splices.replace(cursor.formulaTagStart, cursor.formulaTagEnd, formula);
    }
  }
  return openSheetPart(splices.join(), sheet.part);
}
