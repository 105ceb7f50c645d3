import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import { Journal } from "../../workbook/journal";
import { headerOf, type EntryHeader } from "../../workbook/journal-entry";
import { checkWritable } from "./check-writable";
import { ChangedSinceError } from "./leaving";
import { makeIntended } from "./make-intended";
import type { JobOptions } from "./progress";
import { readStanding } from "./put-back";
import { recover } from "./recover";

/**
 * Makes the write taken back last once more (重做), as long as nothing was written after it.
 *
 * @throws ChangedSinceError when its cells no longer hold what they held then; nothing is touched.
 * @throws HostError `nothingToRedo` when nothing was taken back, or the plan was too large to be kept.
 */
export async function redo(host: Host, options: JobOptions = {}): Promise<EntryHeader> {
  await recover(host);
  const journal = new Journal(host.state);
  const headers = await journal.headers();
  const next = headers[headers.findLastIndex(({ status }) => status !== "undone") + 1];
  const entry = next && (await journal.entry(next.id));
  if (!entry?.forward) throw new HostError("nothingToRedo");
  const { outline, standing } = await readStanding(host, entry);
  if (standing.changed.length > 0) throw new ChangedSinceError(standing.changed);
  checkWritable(host, outline, entry.forward);

  await journal.settle(entry.id, "intended");
  const intended = { ...entry, status: "intended" } as const;
  await makeIntended(host, intended, entry.forward, () => journal.settle(entry.id, "undone"), options);
  return { ...headerOf(entry), status: "committed" };
}
