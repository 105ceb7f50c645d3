import {
  correctionColumns,
  correctionsSheetName,
  noFormWord,
  partCorrectionColumns,
  type CorrectionColumn,
} from "../../reports/findings/corrections-columns";
import { correctionsSheet } from "../../reports/findings/corrections-sheet";
import { templateById } from "../../templates/sets";
import type { CellRef } from "../../workbook/address";
import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import type { Plan } from "../../workbook/plan";
import { tableByHeadings } from "../../workbook/rows-by-headings";
import { WorkbookView, type SheetView } from "../../workbook/snapshot";

/** What a person says a table is, or a column or line of it. */
export interface CorrectionRequest {
  /** The cell of the table's title. */
  readonly cell: CellRef;
  /** A form, or none. */
  readonly template: string | null;
  /** Words of the form and the column or line they mean, both as printed; without them the title is spoken of. */
  readonly part?: { readonly printed: string; readonly means: string };
}

/**
 * The plan that keeps a correction of recognition in the sheet 识别更正, which is added where it is not there. What
 * was said before of the same title, or the same words of its form, is replaced; a sheet of an earlier version gets the
 * columns it lacks.
 *
 * @throws HostError `sheetExists` when a sheet of that name holds something else.
 */
export async function correctionPlan(
  host: Host,
  { cell, template, part = { printed: "", means: "" } }: CorrectionRequest,
): Promise<Plan> {
  const { sheets } = await host.outline();
  const isThere = sheets.some(({ name }) => name === correctionsSheetName);
  const view = new WorkbookView(
    await host.read(isThere ? [cell.sheet, correctionsSheetName] : [cell.sheet], []),
  );
  const said: Readonly<Record<CorrectionColumn, string>> = {
    sheet: cell.sheet,
    title: String(view.value(cell) ?? "").trim(),
    form: template === null ? noFormWord : (templateById(template)?.title ?? template),
    number: template ?? noFormWord,
    ...part,
  };
  const purpose = "correct-recognition";
  if (!isThere) return { purpose, edits: [{ kind: "addSheet", sheet: correctionsSheet([said]) }] };

  const table = correctionsTable(view.sheet(correctionsSheetName)!);
  if (!table) throw new HostError("sheetExists", { sheet: correctionsSheetName });
  const before = table.rows.find(({ texts }) =>
    (["sheet", "title", "printed"] as const).every((key) => (texts[key] ?? "") === said[key]),
  );
  const row = before?.row ?? table.freeRow;
  const cells = (Object.keys(partCorrectionColumns) as CorrectionColumn[]).map((key) => ({
    row,
    column: table.columns[key],
    value: said[key] || null,
  }));
  return {
    purpose,
    edits: [{ kind: "setCells", sheet: correctionsSheetName, cells: [...table.headings, ...cells] }],
  };
}

interface CorrectionsTable {
  readonly columns: Readonly<Record<CorrectionColumn, number>>;
  readonly rows: readonly {
    readonly row: number;
    readonly texts: Partial<Record<CorrectionColumn, string>>;
  }[];
  readonly freeRow: number;
  /** Headings that are still to be written. */
  readonly headings: readonly { readonly row: number; readonly column: number; readonly value: string }[];
}

/** The table of 识别更正 as it stands; of an earlier version with the columns that are to be added behind it. */
function correctionsTable(sheet: SheetView): CorrectionsTable | undefined {
  const table = tableByHeadings(sheet, partCorrectionColumns);
  if (table) return { ...table, headings: [] };
  const earlier = tableByHeadings(sheet, correctionColumns);
  if (!earlier) return undefined;
  const { headingRow: row, columns } = earlier;
  const free = Math.max(...sheet.rowCells(row).map(({ column }) => column)) + 1;
  const headings = (["printed", "means"] as const).map((key, index) => ({
    row,
    column: free + index,
    value: partCorrectionColumns[key],
  }));
  return {
    ...earlier,
    columns: { ...columns, printed: free, means: free + 1 },
    headings,
  };
}
