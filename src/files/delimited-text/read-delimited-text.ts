import { SnapshotBuilder } from "../../workbook/snapshot-builder";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { decodeText } from "../decode-text";
import { cellCounter, largestBytes, refuseLarger } from "../read-limits";
import { writtenValue } from "../written-value";
import { delimiterOf } from "./delimiter";
import { readFields } from "./fields";

/**
 * Reads a .csv as one sheet. UTF-8, UTF-16 and GBK are told apart; comma, tab and semicolon too.
 *
 * @param sheetName - What the sheet is called; Excel takes the name of the file.
 * @throws HostError `tooLarge`, or `notAWorkbook` for bytes that are no text.
 */
export function readDelimitedText(bytes: Uint8Array, sheetName: string): WorkbookSnapshot {
  refuseLarger(bytes, largestBytes.text);
  const text = decodeText(bytes);
  const snapshot = new SnapshotBuilder();
  const sheet = snapshot.sheet();
  const count = cellCounter();
  readFields(text, delimiterOf(text), (row, column, field) => {
    count(row, column);
    const { value, ...extra } = writtenValue(field);
    sheet.add(row, column, value, extra);
  });
  snapshot.add(sheet.build({ name: sheetName }));
  return snapshot.build();
}
