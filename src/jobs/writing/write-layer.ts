import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import type { EntryHeader, JournalEntry } from "../../workbook/journal-entry";
import type { Plan } from "../../workbook/plan";
import { checkWritable } from "./check-writable";
import { clearLayer, standingLayer } from "./clear-layer";
import { leaving, type WorkbookLeft } from "./leaving";
import type { JobOptions } from "./progress";
import { recover } from "./recover";
import { write, type WriteRequest } from "./write";

/**
 * Writes what can be replaced as a whole, such as marks or a report sheet: what an earlier plan of the same purpose
 * left is cleared first. The entry is pinned, so that the layer can be cleared however much is written after it.
 * Where the new layer cannot be made, the old one is put back: a person is not left without either.
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
  const old = await standingLayer(host, plan.purpose);
  try {
    await clearLayer(host, plan.purpose);
    return plan.edits.length === 0 ? undefined : await write(host, { ...request, isPinned: true }, options);
  } catch (error) {
    throw old ? await withOldLayer(host, old, error) : error;
  }
}

/**
 * Puts a layer back that was cleared for one that could not be made. Where even that fails, or its plan was too large
 * to be kept, the workbook stands without either, and the error with what it said before.
 */
async function withOldLayer(host: Host, old: JournalEntry, error: unknown): Promise<unknown> {
  const isBack = await layerAgain(host, old).catch(() => false);
  if (!isBack || !(error instanceof HostError)) return error;
  const workbook: WorkbookLeft = "takenBack";
  return new HostError(error.code, { ...error.data, workbook }, { cause: error });
}

/** Whether the layer had to be made again and was. */
async function layerAgain(host: Host, { id, forward, at, title, purpose }: JournalEntry): Promise<boolean> {
  await recover(host);
  if (!forward || (await standingLayer(host, purpose))?.id === id) return false;
  await write(host, { plan: forward, at, title, isPinned: true });
  return true;
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
