import { parseRange, type RangeRef } from "./address";
import { sheetNamed } from "./references";

const form =
  /^(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)$/u;

/**
 * The cells a part of a formula refers to when it is a reference and nothing else: `B2`, `$B$2:B9`, `'收入 表'!B2`.
 *
 * @param sheet - Where the formula stands.
 * @returns `undefined` for a name, a number, an expression, another workbook.
 */
export function referenceOf(text: string, sheet: string): RangeRef | undefined {
  const [, named, address = ""] = form.exec(text.trim()) ?? [];
  const range = parseRange(address);
  if (!range) return undefined;
  return { sheet: sheetNamed(named) ?? sheet, ...range };
}
