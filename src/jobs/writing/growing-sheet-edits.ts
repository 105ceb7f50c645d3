import type { Edit, NewSheet, RowsPutIn } from "../../workbook/plan";
import { WorkbookView, type SheetView, type WorkbookSnapshot } from "../../workbook/snapshot";
import { snapshotAfter } from "../../workbook/snapshot-after";
import { sheetEdits } from "./sheet-edits";

/**
 * Brings a list of ours up to date where it stands: rows are put in for entries that came in, above the line that ends
 * the list, and what differs is set.
 *
 * @param ending - What the line below the list says (编制人：), in the first column of both.
 */
export function growingSheetEdits(
  snapshot: WorkbookSnapshot,
  standing: SheetView,
  sheet: NewSheet,
  ending: string,
): Edit[] {
  const rows = rowsMissing(standing, sheet, ending);
  if (!rows) return sheetEdits(standing, sheet);
  const growth: Edit = { kind: "insertRows", ...rows };
  const alone = { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name === standing.name) };
  const grown = new WorkbookView(snapshotAfter(alone, [growth])).sheets[0];
  return [growth, ...sheetEdits(grown, sheet)];
}

/** The rows a list lacks, put in before its last entry and looking like it; a free row parts it from its ending. */
function rowsMissing(standing: SheetView, sheet: NewSheet, ending: string): RowsPutIn | undefined {
  const wanted = sheet.cells.find(({ column, value }) => column === 0 && value === ending)?.row;
  let end = standing.rowEnd - 1;
  while (end > 0 && standing.text(end, 0) !== ending) end -= 1;
  const last = end - 2;
  if (wanted === undefined || last < 0 || wanted <= end || standing.text(wanted, 0) === ending)
    return undefined;
  const isEntry = typeof standing.cell(last - 1, 0)?.value === "number";
  const like = isEntry ? last - 1 : last;
  return {
    sheet: standing.name,
    insertions: [{ before: last, like: Array.from({ length: wanted - end }, () => like) }],
    witness: { row: end, column: 0, text: ending },
  };
}
