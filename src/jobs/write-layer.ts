import type { Host } from "../workbook/host";
import type { EntryHeader } from "../workbook/journal-entry";
import type { Plan } from "../workbook/plan";
import { checkWritable } from "./check-writable";
import { clearLayer, standingLayer } from "./clear-layer";
import { leaving } from "./leaving";
import type { JobOptions } from "./progress";
import { write, type WriteRequest } from "./write";

/**
 * Writes what can be replaced as a whole, such as marks or a report sheet: what an earlier plan of the same purpose
 * left is cleared first. The entry is pinned, so that the layer can be cleared however much is written after it.
 *
 * @returns The entry of the journal, or `undefined` for a plan without edits, which only clears.
 * @throws ChangedSinceError when someone wrote on a sheet of the old layer; nothing is touched then.
 */
export async function writeLayer(
  host: Host,
  request: Omit<WriteRequest, "isPinned">,
  options: JobOptions = {},
): Promise<EntryHeader | undefined> {
  const { plan } = request;
  await refuseEarly(host, plan).catch((error: unknown) => {
    throw leaving(error, "unchanged");
  });
  await clearLayer(host, plan.purpose);
  return plan.edits.length === 0 ? undefined : write(host, { ...request, isPinned: true }, options);
}

/** Looks whether the new layer can be made before the old one goes. */
async function refuseEarly(host: Host, plan: Plan): Promise<void> {
  const going = await sheetsOfLayer(host, plan.purpose);
  const { sheets } = await host.outline();
  checkWritable(host, { sheets: sheets.filter(({ name }) => !going.has(name)) }, plan);
}

/** The sheets that go when the layer is replaced: their names are free again. */
export async function sheetsOfLayer(host: Host, purpose: string): Promise<ReadonlySet<string>> {
  const standing = await standingLayer(host, purpose);
  return new Set(standing?.inverse.edits.flatMap((edit) => (edit.kind === "removeSheet" ? [edit.name] : [])));
}
