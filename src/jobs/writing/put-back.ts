import type { Host, Outline } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import { Journal } from "../../workbook/journal";
import type { JournalEntry } from "../../workbook/journal-entry";
import { placeId, standingOf, type Place, type Standing } from "../../workbook/journal-standing";
import { checkWritable } from "./check-writable";
import { leaving, placesData } from "./leaving";
import { readTouched } from "./read-touched";

interface Found {
  readonly outline: Outline;
  readonly standing: Standing;
}

/** How a remembered write stands, from a fresh read of what it touched. */
export async function readStanding(host: Host, entry: JournalEntry): Promise<Found> {
  const outline = await host.outline();
  return { outline, standing: standingOf(entry, await readTouched(host, outline, entry.inverse)) };
}

/**
 * Takes back what is left of a write, reads back and notes it as undone. Places changed by others since are left
 * alone. Once begun it is not stopped: cut off, the next `recover` goes on with it.
 *
 * @returns The places left alone.
 */
export async function putBack(
  host: Host,
  entry: JournalEntry,
  { outline, standing }: Found,
): Promise<readonly Place[]> {
  const journal = new Journal(host.state);
  checkWritable(host, outline, standing.restoring);
  if (entry.status === "committed") await journal.settle(entry.id, "undoing");
  try {
    await host.apply(standing.restoring);
    const { ours, changed } = (await readStanding(host, { ...entry, status: "undoing" })).standing;
    const known = new Set(standing.changed.map(placeId));
    const notKept = [...ours, ...changed.filter((place) => !known.has(placeId(place)))];
    if (notKept.length > 0) throw new HostError("writeNotKept", placesData(notKept));
    await journal.settle(entry.id, "undone");
  } catch (error) {
    throw leaving(error, "unsettled");
  }
  return standing.changed;
}
