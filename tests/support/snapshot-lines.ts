import { addressOf } from "../../src/workbook/address";
import { CellKind, WorkbookView, type WorkbookSnapshot } from "../../src/workbook/snapshot";

const kindNames = Object.fromEntries(Object.entries(CellKind).map(([name, code]) => [code, name]));

/** A snapshot as lines to compare and to read in a failure: one for each sheet, cell and name. */
export function snapshotLines(snapshot: WorkbookSnapshot): string[] {
  const lines: string[] = [];
  for (const sheet of new WorkbookView(snapshot).sheets) {
    lines.push(`[${sheet.name}] ${sheet.data.visibility}${sheet.data.isProtected ? " protected" : ""}`);
    sheet.forEachRow((row, start, end) => {
      for (let i = start; i < end; i += 1) {
        const { column, kind, value, formula, numberFormat } = sheet.cellAt(i, row);
        const parts = [
          formula === undefined ? "" : ` =${formula}`,
          numberFormat === undefined ? "" : ` as ${numberFormat}`,
          sheet.fillAt(i) === undefined ? "" : ` on ${sheet.fillAt(i)}`,
        ];
        lines.push(
          `${addressOf({ row, column })} ${kindNames[kind]} ${JSON.stringify(value)}${parts.join("")}`,
        );
      }
    });
    for (const { row, column, text, replies, isNote } of sheet.data.comments) {
      lines.push(
        `${addressOf({ row, column })} ${isNote ? "note" : "comment"} ${JSON.stringify(text)} +${replies}`,
      );
    }
  }
  for (const { name, sheet = "", formula } of snapshot.names) lines.push(`name ${sheet}!${name} ${formula}`);
  return lines;
}
