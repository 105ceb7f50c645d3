import { addressOf, quoteSheet, type CellRef } from "../../workbook/address";
import type { Host } from "../../workbook/host";
import { fillOf } from "../../workbook/inverse";
import { fillWrites } from "../../workbook/touched-cells";
import { protectedSheets } from "../writing/check-writable";
import { standingLayer } from "../writing/clear-layer";
import type { JobOptions } from "../writing/progress";
import { readTouched } from "../writing/read-touched";
import { marksPlan, type Mark } from "./mark";

/** What marks would paint over. */
export interface MarksPreview {
  /** The fill a cell has without any marks of ours (原底色), such as `#DDEBF7`; `null` for none. */
  fillBeneath(cell: CellRef): string | null;
  /** Sheets that are protected and take no marks. */
  readonly locked: readonly string[];
}

/**
 * Looks what stands beneath marks before they are made. Where marks stand already, what they remember counts, since
 * they are cleared first.
 *
 * @throws HostError `readOnly`, or `sheetMissing` when a sheet is gone since the audit.
 */
export async function previewMarks(
  host: Host,
  marks: readonly Mark[],
  { signal }: JobOptions = {},
): Promise<MarksPreview> {
  const plan = marksPlan(marks);
  const outline = await host.outline();
  const locked = protectedSheets(host, outline, plan);
  const now = await readTouched(host, outline, plan, signal);
  const layer = await standingLayer(host, plan.purpose);
  const remembered = new Map(
    [...(layer ? fillWrites(layer.inverse) : [])].flatMap(([sheet, fills]) =>
      fills.map(({ row, column, color }) => [keyOf({ sheet, row, column }), color] as const),
    ),
  );
  return {
    fillBeneath: (cell) => {
      const known = remembered.get(keyOf(cell));
      return known === undefined ? fillOf(now.sheet(cell.sheet), cell.row, cell.column) : known;
    },
    locked,
  };
}

const keyOf = (cell: CellRef) => `${quoteSheet(cell.sheet)}!${addressOf(cell)}`;
