import type { CellRef } from "../../workbook/address";
import { isAsWritten } from "../../workbook/comment-print";
import type { Host } from "../../workbook/host";
import { WorkbookView } from "../../workbook/snapshot";
import { rangesCovering } from "../../workbook/touched-cells";
import { standingLayer } from "../writing/clear-layer";

/** What tells a cell from all others. */
const cellKey = ({ sheet, row, column }: CellRef) => `${row},${column},${sheet}`;

/**
 * Of some cells those that bear a comment or note which stays (已有批注): comments the standing layer of a purpose
 * hung there, and nobody touched since, go with that layer and do not count.
 */
export async function commentedCells<Cell extends CellRef>(
  host: Host,
  purpose: string,
  cells: readonly Cell[],
): Promise<readonly Cell[]> {
  if (cells.length === 0) return [];
  const now = new WorkbookView(await host.read(rangesCovering(cells), ["comments"]));
  const going = await commentsOfLayer(host, purpose);
  return cells.filter((cell) => {
    const thread = now.sheet(cell.sheet)?.commentAt(cell.row, cell.column);
    const ours = going.get(cellKey(cell));
    return thread !== undefined && (ours === undefined || !isAsWritten(thread, ours));
  });
}

async function commentsOfLayer(host: Host, purpose: string): Promise<ReadonlyMap<string, string>> {
  const standing = await standingLayer(host, purpose);
  const edits = standing?.inverse.edits ?? [];
  return new Map(
    edits.flatMap((edit) =>
      edit.kind === "removeComments"
        ? edit.comments.map(({ text, ...at }) => [cellKey({ sheet: edit.sheet, ...at }), text] as const)
        : [],
    ),
  );
}
