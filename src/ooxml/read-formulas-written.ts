import type { WorkbookSnapshot } from "../workbook/snapshot";
import { TextPool } from "../workbook/snapshot-builder";
import { withFormulasWritten } from "../workbook/with-formulas-written";
import { readWorkbook, type ReadOptions } from "./read-workbook";

/** Reads an .xlsx as `readWorkbook` does, with each formula a text of its own. */
export function readFormulasWritten(bytes: Uint8Array, options?: ReadOptions): WorkbookSnapshot {
  const snapshot = readWorkbook(bytes, options);
  const pool = new TextPool(snapshot.texts);
  const sheets = snapshot.sheets.map((sheet) => withFormulasWritten(sheet, pool));
  return { ...snapshot, texts: pool.texts, sheets };
}
