import type { Host } from "../../workbook/host";
import { Journal } from "../../workbook/journal";
import { headerOf, type EntryHeader } from "../../workbook/journal-entry";
import type { Place } from "../../workbook/journal-standing";
import { putBack, readStanding } from "./put-back";

/** What became of a write that had been cut off. */
export interface Recovered {
  readonly entry: EntryHeader;
  /** `finished`: all of it was made; `takenBack`: the workbook is as before it; `undone`: its undoing is done. */
  readonly outcome: "finished" | "takenBack" | "undone";
  /** Places left alone, since someone wrote there in between. */
  readonly changed: readonly Place[];
}

/**
 * Settles what was cut off, newest first: a write whose every cell reads as planned is committed, any other is taken
 * back; an undoing is carried to its end. To be called when a workbook is opened.
 */
export async function recover(host: Host): Promise<readonly Recovered[]> {
  const journal = new Journal(host.state);
  const recovered: Recovered[] = [];
  for (const { id, status } of [...(await journal.headers())].reverse()) {
    if (status === "committed" || status === "undone") continue;
    const entry = await journal.entry(id);
    const found = await readStanding(host, entry);
    const isFinished = status === "intended" && entry.after.tellAll && found.standing.unwritten.length === 0;
    if (isFinished) await journal.settle(id, "committed");
    recovered.push({
      entry: { ...headerOf(entry), status: isFinished ? "committed" : "undone" },
      outcome: isFinished ? "finished" : status === "undoing" ? "undone" : "takenBack",
      changed: isFinished ? [] : await putBack(host, entry, found),
    });
  }
  return recovered;
}
