import type { Host } from "../../workbook/host";
import { Journal } from "../../workbook/journal";
import type { JournalEntry } from "../../workbook/journal-entry";
import type { Place } from "../../workbook/journal-standing";
import { ChangedSinceError } from "./leaving";
import { putBack, readStanding } from "./put-back";
import { recover } from "./recover";

export interface ClearRequest {
  /** Lets sheets that someone wrote on stay, as theirs from now on; otherwise such a sheet stops the clearing. */
  readonly keepChangedSheets?: boolean;
}

export interface Cleared {
  /** Places that were as we left them and are cleared. */
  readonly cleared: readonly Place[];
  /** Cells and sheets changed by someone since: left as they are. */
  readonly kept: readonly Place[];
}

/**
 * Takes away the layer a purpose left in the workbook, such as the marks, whatever was written after it.
 *
 * @throws ChangedSinceError when someone wrote on one of its sheets and that is not to be kept.
 */
export async function clearLayer(
  host: Host,
  purpose: string,
  { keepChangedSheets = false }: ClearRequest = {},
): Promise<Cleared> {
  await recover(host);
  const entry = await standingLayer(host, purpose);
  if (!entry) return { cleared: [], kept: [] };
  const found = await readStanding(host, entry);
  const sheets = found.standing.changed.filter(({ kind }) => kind === "sheet");
  if (sheets.length > 0 && !keepChangedSheets) throw new ChangedSinceError(sheets);
  const kept = await putBack(host, entry, found);
  return { cleared: found.standing.ours, kept };
}

/** The newest write of a purpose that stands in the workbook. */
export async function standingLayer(host: Host, purpose: string): Promise<JournalEntry | undefined> {
  const journal = new Journal(host.state);
  const headers = await journal.headers();
  const header = headers.findLast((each) => each.purpose === purpose && each.status === "committed");
  return header && journal.entry(header.id);
}
