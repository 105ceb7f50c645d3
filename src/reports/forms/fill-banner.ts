import { foldLabel } from "../../templates/headings";
import type { Table } from "../../templates/facts";
import type { CellWrite } from "../../workbook/plan";
import { CellKind, type SheetView } from "../../workbook/snapshot";
import type { FormContents } from "./form-sheet";

/** 编制单位： with nothing behind it. */
const blankMaker = /^编制(单位|部门)[:：]$/;

/** The year of a form's title and the maker under it, where the form does not say them yet. */
export function fillBanner(
  sheet: SheetView,
  { parts }: Table,
  { year, organisation }: Pick<FormContents, "year" | "organisation">,
): CellWrite[] {
  const cells: CellWrite[] = [];
  const { title, extent } = parts;
  if (title && parts.year !== undefined && parts.year !== year) {
    const { row, column } = title.cell;
    cells.push({ row, column, value: title.text.replace(/(19|20)\d\d(?=\s*年)/, String(year)) });
  }
  if (parts.organisation || organisation === "") return cells;
  const firstRow = Math.min(...[...parts.places.values()].map((place) => place.firstRow));
  for (let row = extent.from; row < firstRow; row += 1) {
    for (const { kind, value, column } of sheet.rowCells(row)) {
      if (kind === CellKind.text && blankMaker.test(foldLabel(String(value))))
        return [...cells, { row, column, value: `${String(value).trim()}${organisation}` }];
    }
  }
  return cells;
}
