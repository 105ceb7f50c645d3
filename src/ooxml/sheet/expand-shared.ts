import { characterData } from "../xml/byte-text";
import { ByteSplices } from "../xml/byte-splices";
import { escapeXml } from "../xml/escape";
import { FormulaType } from "./cell-attributes";
import { sharedFormulas } from "./formula-reader";
import { moveFormula } from "./shift-formula";
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
      const own = characterData(cursor.bytes, cursor.formulaStart, cursor.formulaEnd, cursor.isFormulaMarked);
      const moved = moveFormula(first.formula, cursor.row - first.row, cursor.column - first.column);
      const formula = `<${sheet.prefix}f>${escapeXml(own === "" ? moved : own)}</${sheet.prefix}f>`;
      splices.replace(cursor.formulaTagStart, cursor.formulaTagEnd, formula);
    }
  }
  return openSheetPart(splices.join(), sheet.part);
}
