import type { Finding } from "../../audit/finding";
import {
  explanationColumns,
  explanationsSheet,
  explanationsSheetName,
  type ExplanationColumn,
  type ExplanationRow,
} from "../../reports/findings/explanations-sheet";
import { addressOf, type CellRef } from "../../workbook/address";
import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import type { CellWrite, Plan } from "../../workbook/plan";
import { WorkbookView, type SheetView } from "../../workbook/snapshot";
import { areFiguresOf, type ExplainedFigures } from "./explained-figures";

/** What a unit says on one finding (审核说明). */
export interface Explanation {
  readonly findingId: string;
  readonly text: string;
  /** The figures it speaks of, as its finding had them; it holds for no others. */
  readonly figures: string;
}

/** Where the explanations stand in their sheet. */
interface Layout {
  readonly columns: ReadonlyMap<ExplanationColumn, number>;
  /** Row of each finding by its id, zero-based. */
  readonly rows: ReadonlyMap<string, number>;
  /** The first row in which nothing is written. */
  readonly freeRow: number;
}

export interface KeptExplanations {
  readonly explanations: readonly Explanation[];
  /** Absent while the workbook has no such sheet. */
  readonly layout?: Layout;
}

/** An explanation holds for the finding it was written on, as long as the figures are the same. */
export function holdsFor(
  { findingId, figures }: Explanation,
  finding: ExplainedFigures & Pick<Finding, "id">,
): boolean {
  return findingId === finding.id && areFiguresOf(figures, finding);
}

/**
 * The explanations kept in the sheet 审核说明. Rows and columns may have been moved or sorted by hand: columns are
 * found by their headings, rows by the number of the finding.
 *
 * @throws HostError `sheetExists` when a sheet of that name holds something else.
 */
export async function readExplanations(host: Host): Promise<KeptExplanations> {
  const { sheets } = await host.outline();
  if (!sheets.some(({ name }) => name === explanationsSheetName)) return { explanations: [] };
  const sheet = new WorkbookView(await host.read([explanationsSheetName], [])).sheet(explanationsSheetName)!;
  const heading = headingOf(sheet);
  if (!heading) throw new HostError("sheetExists", { sheet: explanationsSheetName });

  const rows = new Map<string, number>();
  const explanations: Explanation[] = [];
  let lastRow = heading.row;
  sheet.forEachRow((row) => {
    if (row <= heading.row) return;
    const read = (column: ExplanationColumn) => textAt(sheet, row, heading.columns.get(column));
    const findingId = read("number");
    const text = read("explanation");
    if (sheet.rowCells(row).some(({ value }) => value !== null)) lastRow = row;
    if (findingId !== "") rows.set(findingId, row);
    if (findingId !== "" && text !== "") explanations.push({ findingId, text, figures: read("figures") });
  });
  return { explanations, layout: { columns: heading.columns, rows, freeRow: lastRow + 1 } };
}

/** What stands beside an explanation, for the person who reads the sheet. */
export interface ExplainedFinding {
  readonly form: string;
  readonly problem: string;
  readonly cell: CellRef | undefined;
  /** The day it is written, `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * Keeps an explanation: in the row of its finding, else in the first free one; where the sheet is not there it is
 * added. What was written before on the same finding is replaced.
 */
export function explanationPlan(
  { layout }: KeptExplanations,
  { findingId, text, figures }: Explanation,
  { form, problem, cell, on }: ExplainedFinding,
): Plan {
  const row: ExplanationRow = {
    form,
    cell: cell ? `${cell.sheet}!${addressOf(cell)}` : "",
    problem,
    explanation: text,
    on,
    figures,
    number: findingId,
  };
  const purpose = "explain-finding";
  if (!layout) return { purpose, edits: [{ kind: "addSheet", sheet: explanationsSheet([row]) }] };
  const at = layout.rows.get(findingId) ?? layout.freeRow;
  const cells = [...layout.columns].map(([name, column]): CellWrite => ({
    row: at,
    column,
    value: row[name],
  }));
  return { purpose, edits: [{ kind: "setCells", sheet: explanationsSheetName, cells }] };
}

/** The first row that has the headings an explanation cannot do without, and where each heading stands. */
function headingOf(
  sheet: SheetView,
): { readonly row: number; readonly columns: Layout["columns"] } | undefined {
  for (const row of sheet.data.rows) {
    const cells = sheet.rowCells(row);
    const columns = new Map<ExplanationColumn, number>();
    for (const [name, label] of Object.entries(explanationColumns) as [ExplanationColumn, string][]) {
      const found = cells.find(({ value }) => value === label);
      if (found) columns.set(name, found.column);
    }
    if (columns.has("number") && columns.has("explanation") && columns.has("figures"))
      return { row, columns };
  }
  return undefined;
}

function textAt(sheet: SheetView, row: number, column: number | undefined): string {
  const value = column === undefined ? null : sheet.cell(row, column)?.value;
  return String(value ?? "").trim();
}
