import type { CellRef } from "../../workbook/address";
import { CellType } from "../sheet/cell-attributes";
import { cellXml } from "../sheet/cell-xml";
import { openSheetPart, sheetDataCursor } from "../sheet/sheet-part";
import { ByteSplices } from "../xml/byte-splices";

/** A sheet whose formulas became the values they showed. */
export interface ValuesOnly {
  readonly bytes: Uint8Array;
  readonly isChanged: boolean;
  readonly formulas: number;
  /** Formulas nobody has calculated: there is no value to keep. */
  readonly withoutValue: readonly CellRef[];
}

/** An array formula marks its cells; without one the mark would lead nowhere. */
const arrayMark = /\s(?:cm|vm)\s*=\s*(?:"\d*"|'\d*')/g;

/**
 * Takes the formulas out of a sheet and leaves the values they showed; some cells are blanked as well. Everything
 * else keeps its bytes.
 *
 * @param isBlanked - Whether a cell goes, by its zero-based row and column.
 */
export function valuesOnly(
  source: Uint8Array,
  part: string,
  sheetName: string,
  isBlanked: (row: number, column: number) => boolean,
): ValuesOnly {
  const sheet = openSheetPart(source, part);
  const splices = new ByteSplices(sheet.bytes);
  const withoutValue: CellRef[] = [];
  let formulas = 0;
  let blanked = 0;
  const cursor = sheetDataCursor(sheet);
  while (cursor?.nextRow()) {
    while (cursor.nextCell()) {
      const { row, column, style, cellStart, cellEnd, formulaTagStart, formulaTagEnd } = cursor;
      if (isBlanked(row, column)) {
        splices.replace(cellStart, cellEnd, cellXml({ row, column, value: null }, style, sheet.prefix));
        blanked += 1;
        continue;
      }
      if (cursor.formulaStart < 0) continue;
      formulas += 1;
      const showsNothing = cursor.valueStart < 0 && cursor.type !== CellType.formulaText;
      if (showsNothing) withoutValue.push({ sheet: sheetName, row, column });
      const tagEnd = sheet.bytes.indexOf(0x3e, cellStart) + 1;
      const tag = new TextDecoder().decode(sheet.bytes.subarray(cellStart, tagEnd));
      splices.replace(cellStart, tagEnd, tag.replace(arrayMark, ""));
      splices.replace(formulaTagStart, formulaTagEnd, "");
    }
  }
  return { bytes: splices.join(), isChanged: formulas + blanked > 0, formulas, withoutValue };
}
