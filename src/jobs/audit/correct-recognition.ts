import {
  correctionColumns,
  correctionsSheetName,
  noFormWord,
  type CorrectionColumn,
} from "../../reports/findings/corrections-columns";
import { correctionsSheet } from "../../reports/findings/corrections-sheet";
import { templateById } from "../../templates/sets";
import type { CellRef } from "../../workbook/address";
import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import type { Plan } from "../../workbook/plan";
import { tableByHeadings } from "../../workbook/rows-by-headings";
import { WorkbookView } from "../../workbook/snapshot";

/** What a person says a table is: a form by its template, or none. */
export interface CorrectionRequest {
  /** The cell of the table's title. */
  readonly cell: CellRef;
  readonly template: string | null;
}

/**
 * The plan that keeps a correction of recognition in the sheet 识别更正, which is added where it is not there. What
 * was said before of the same title is replaced.
 *
 * @throws HostError `sheetExists` when a sheet of that name holds something else.
 */
export async function correctionPlan(host: Host, { cell, template }: CorrectionRequest): Promise<Plan> {
  const { sheets } = await host.outline();
  const isThere = sheets.some(({ name }) => name === correctionsSheetName);
  const view = new WorkbookView(
    await host.read(isThere ? [cell.sheet, correctionsSheetName] : [cell.sheet], []),
  );
  const said: Readonly<Record<CorrectionColumn, string>> = {
    sheet: cell.sheet,
    title: String(view.value(cell) ?? "").trim(),
    form: template === null ? noFormWord : (templateById(template)?.title.zh ?? template),
    number: template ?? noFormWord,
  };
  const purpose = "correct-recognition";
  if (!isThere) return { purpose, edits: [{ kind: "addSheet", sheet: correctionsSheet([said]) }] };

  const table = tableByHeadings(view.sheet(correctionsSheetName)!, correctionColumns);
  if (!table) throw new HostError("sheetExists", { sheet: correctionsSheetName });
  const before = table.rows.find(({ texts }) => texts.sheet === said.sheet && texts.title === said.title);
  const row = before?.row ?? table.freeRow;
  const cells = (Object.keys(correctionColumns) as CorrectionColumn[]).map((key) => ({
    row,
    column: table.columns[key],
    value: said[key],
  }));
  return { purpose, edits: [{ kind: "setCells", sheet: correctionsSheetName, cells }] };
}
