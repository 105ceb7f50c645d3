import type { Host } from "../../workbook/host";
import type { EntryHeader } from "../../workbook/journal-entry";
import type { JobOptions } from "./progress";
import { write, type WriteRequest } from "./write";

/**
 * Writes cells that were proposed through the journal, so that they can be taken back (撤销); the title of the entry
 * says how many.
 *
 * @returns The entry of the journal, or `undefined` when there is nothing to write.
 * @throws HostError as `write` does.
 */
export async function writeCells(
  host: Host,
  { plan, at }: Pick<WriteRequest, "plan" | "at">,
  options: JobOptions = {},
): Promise<EntryHeader | undefined> {
  const cells = plan.edits.reduce((sum, edit) => sum + (edit.kind === "setCells" ? edit.cells.length : 0), 0);
  return cells === 0 ? undefined : write(host, { plan, at, title: { cells: String(cells) } }, options);
}
