import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import { Journal } from "../../workbook/journal";
import { headerOf, type EntryHeader } from "../../workbook/journal-entry";
import { ChangedSinceError } from "./leaving";
import { putBack, readStanding } from "./put-back";
import { recover } from "./recover";

/**
 * Takes the newest write back (撤销), also after closing and reopening.
 *
 * @throws ChangedSinceError when someone wrote in its cells or its sheet since; nothing is touched then.
 * @throws HostError `nothingToUndo` when the journal has no write that stands.
 */
export async function undo(host: Host): Promise<EntryHeader> {
  await recover(host);
  const journal = new Journal(host.state);
  const newest = (await journal.headers()).findLast(({ status }) => status === "committed");
  if (!newest) throw new HostError("nothingToUndo");
  const entry = await journal.entry(newest.id);
  const found = await readStanding(host, entry);
  const { changed } = found.standing;
  if (changed.length > 0) throw new ChangedSinceError(changed);
  await putBack(host, entry, found);
  return { ...headerOf(entry), status: "undone" };
}
