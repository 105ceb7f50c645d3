import type { Table } from "../templates/facts";
import type { SectionDefinition } from "../templates/template";
import { contentAt } from "../workbook/digest";
import type { CellWrite } from "../workbook/plan";
import type { SheetView } from "../workbook/snapshot";
import type { FormLine } from "./forms/form-sheet";

/** What people typed into columns of last year's amounts (上年预算数) of a list, and where it goes. */
export interface TypedLastYear {
  /** What was typed beside a code, for the row the code now stands in; a row without a code holds nothing. */
  cellsOf(code: string | undefined, row: number): readonly CellWrite[];
  /** Codes with typed amounts that the list no longer prints. */
  readonly homeless: readonly string[];
}

/** The columns of a section that hold last year's amounts, by key. */
export function lastYearColumns({ columns }: SectionDefinition): readonly string[] {
  return columns.flatMap(({ key, isLastYear }) => (isLastYear ? [key] : []));
}

/** Amounts of last year that no source tells were typed by people: they move along with their codes. */
export function typedLastYear(
  sheet: SheetView,
  table: Table,
  section: SectionDefinition,
  lines: readonly FormLine[],
): TypedLastYear {
  const typed = lastYearColumns(section).flatMap((key) => {
    const column = table.parts.columns.get(section)?.get(key);
    return column === undefined || lines.some(({ amounts }) => amounts[key]) ? [] : [column];
  });
  const rowOf = new Map(table.rowsOf(section.key).map(({ key, row }) => [key, row]));
  const printed = new Set(lines.map(({ code }) => code));
  const homeless = [...rowOf].flatMap(([code, row]) => {
    const isLeft = code === "total" || printed.has(code);
    return !isLeft && typed.some((column) => table.factAt(row, column)?.isBlank === false) ? [code] : [];
  });
  return {
    homeless,
    cellsOf: (code, row) =>
      typed.map((column) => {
        const from = code === undefined ? undefined : rowOf.get(code);
        const index = from === undefined ? -1 : sheet.indexOf(from, column);
        if (index < 0) return { row, column, value: null };
        const { value, formula } = contentAt(sheet, index, from!);
        return { row, column, value, ...(formula === undefined ? {} : { formula }) };
      }),
  };
}
