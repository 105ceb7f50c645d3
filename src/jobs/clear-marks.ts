import type { Host } from "../workbook/host";
import { Journal } from "../workbook/journal";
import type { JournalEntry } from "../workbook/journal-entry";
import type { Place } from "../workbook/journal-standing";
import { ChangedSinceError } from "./leaving";
import { putBack, readStanding } from "./put-back";
import { recover } from "./recover";

export interface ClearMarksRequest {
  /** Lets sheets that someone wrote on stay, as theirs from now on; otherwise such a sheet stops the clearing. */
  readonly keepChangedSheets?: boolean;
}

export interface ClearedMarks {
  /** Cells and sheets that were marks and are cleared. */
  readonly cleared: readonly Place[];
  /** Cells painted anew and sheets written on by someone since: left as they are. */
  readonly kept: readonly Place[];
}

/**
 * Clears all marks (清除全部标记): every fill as it was, the sheets that came along removed. Works after reopening.
 *
 * @throws ChangedSinceError when someone wrote on one of those sheets and it is not to be kept.
 */
export async function clearMarks(
  host: Host,
  { keepChangedSheets = false }: ClearMarksRequest = {},
): Promise<ClearedMarks> {
  await recover(host);
  const entry = await standingMarks(host);
  if (!entry) return { cleared: [], kept: [] };
  const found = await readStanding(host, entry);
  const sheets = found.standing.changed.filter(({ kind }) => kind === "sheet");
  if (sheets.length > 0 && !keepChangedSheets) throw new ChangedSinceError(sheets);
  const kept = await putBack(host, entry, found);
  return { cleared: found.standing.ours, kept };
}

/** The marks that stand in the workbook, as the journal remembers them. */
export async function standingMarks(host: Host): Promise<JournalEntry | undefined> {
  const journal = new Journal(host.state);
  const headers = await journal.headers();
  const header = headers.findLast(({ purpose, status }) => purpose === "mark" && status === "committed");
  return header && journal.entry(header.id);
}
