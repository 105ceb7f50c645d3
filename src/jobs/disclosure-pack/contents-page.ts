import { contentsSheet, type PackPart } from "../../reports/disclosure-pack/contents-sheet";
import type { CellWrite } from "../../workbook/plan";
import type { SheetView } from "../../workbook/snapshot";
import type { PackDraft } from "./pack-draft";

/** The contents (目录) of a pack; a page of ours that stands follows the titles, one of others is kept. */
export function contentsPage(
  draft: PackDraft,
  parts: readonly PackPart[],
  { standing, after }: { readonly standing: SheetView | undefined; readonly after: string },
): void {
  const wanted = contentsSheet(parts);
  if (!standing) draft.add("contents", { ...wanted, after });
  else if (!isOurs(standing)) draft.keep("contents", standing);
  else if (!leadsTo(standing, wanted.cells)) draft.leaveOutdated("contents", standing);
  else {
    const cells = wanted.cells
      .filter(({ row, column, value }) => {
        const cell = standing.cell(row, column);
        return cell?.formula !== undefined && cell.value !== value;
      })
      .map(({ row, column, value, formula }): CellWrite => ({ row, column, value, formula: formula! }));
    draft.set("contents", standing.name, cells);
  }
}

/** Entries of ours are formulas: words joined to the title of another sheet. */
const entryFormula = /^"[^"]*"&.+!\$?[A-Z]+\$?\d+$/;

function isOurs(sheet: SheetView): boolean {
  return formulasOn(sheet).some(({ formula }) => entryFormula.test(formula));
}

/** Whether every entry leads where it should; one that a person wrote over is theirs. */
function leadsTo(sheet: SheetView, wanted: readonly CellWrite[]): boolean {
  const formulas = new Map(wanted.map(({ row, column, formula }) => [`${row},${column}`, formula]));
  const written = formulasOn(sheet);
  const isMeant = written.every(({ row, column, formula }) => formulas.get(`${row},${column}`) === formula);
  const lastRow = Math.max(...wanted.map(({ row }) => row));
  return isMeant && sheet.rowEnd > lastRow;
}

function formulasOn(sheet: SheetView): { row: number; column: number; formula: string }[] {
  return [...sheet.data.rows].flatMap((row) =>
    sheet
      .rowCells(row)
      .flatMap(({ column, formula }) => (formula === undefined ? [] : [{ row, column, formula }])),
  );
}
