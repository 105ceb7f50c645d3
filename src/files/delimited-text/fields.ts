import { longestText } from "../../workbook/excel-limits";
import { HostError } from "../../workbook/host-error";

/**
 * Reads a text with separators (RFC 4180), field by field, rows and columns zero-based. A quote counts at the
 * beginning of a field only, as in Excel; within, a doubled one is one.
 *
 * @throws HostError `tooLarge` for a field longer than a cell holds, which comes of a quote that was never closed.
 */
export function readFields(
  text: string,
  delimiter: string,
  visit: (row: number, column: number, field: string) => void,
): void {
  const unquotedEnd = new RegExp(`[${delimiter}\\r\\n]`, "g");
  let [at, row, column] = [0, 0, 0];
  while (at < text.length) {
    let field = "";

    if (text[at] === '"') [field, at] = quotedField(text, at + 1);
    unquotedEnd.lastIndex = at;
    const end = unquotedEnd.exec(text)?.index ?? text.length;
    field += text.slice(at, end);
    if (field.length > longestText) {
      throw new HostError("tooLarge", {
        what: "field",
        found: String(field.length),
        limit: String(longestText),
      });
    }
    visit(row, column, field);
    at = end + 1;
    if (text[end] === delimiter) column += 1;
    else {
      if (text[end] === "\r" && text[end + 1] === "\n") at += 1;
      row += 1;
      column = 0;
    }
  }
}

/** What stands between quotes, and where it ends; to the end of the text when they are never closed. */
function quotedField(text: string, start: number): [string, number] {
  let field = "";
  let at = start;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return [field + text.slice(at), text.length];
    field += text.slice(at, quote);
    if (text[quote + 1] !== '"') return [field, quote + 1];
    field += '"';
    at = quote + 2;
  }
}
