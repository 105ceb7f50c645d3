import { Digest } from "../../workbook/digest";
import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import { inverseOf } from "../../workbook/inverse";
import { Journal } from "../../workbook/journal";
import { headerOf, type EntryHeader, type JournalEntry } from "../../workbook/journal-entry";
import { tracesOf } from "../../workbook/journal-traces";
import type { Plan } from "../../workbook/plan";
import { checkWritable } from "./check-writable";
import { leaving } from "./leaving";
import { makeIntended } from "./make-intended";
import type { JobOptions } from "./progress";
import { readTouched } from "./read-touched";
import { recover } from "./recover";

export interface WriteRequest {
  readonly plan: Plan;
  /** The moment of asking, by the caller's clock (ISO 8601). */
  readonly at: string;
  /** Figures for the title of the entry, such as the number of cells. */
  readonly title?: Readonly<Record<string, string>>;
  /** Keeps the entry however much is written after it. */
  readonly isPinned?: boolean;
}

/**
 * Makes a plan so that it can be taken back: looks that no sheet is protected, reads what is there, remembers it in
 * the journal, writes, reads back, commits. A write that fails half way is taken back at once; where that fails too,
 * the next `recover` does it. A write that was cut off earlier is settled first.
 *
 * @throws HostError - `workbook` in its data says how the workbook was left: `unchanged`, `takenBack` or `unsettled`.
 */
export async function write(
  host: Host,
  { plan, at, title = {}, isPinned = false }: WriteRequest,
  options: JobOptions = {},
): Promise<EntryHeader> {
  const journal = new Journal(host.state);
  const entry = await intend(host, journal, { plan, at, title, isPinned }, options).catch(
    (error: unknown) => {
      throw leaving(error, "unchanged");
    },
  );
  await makeIntended(host, entry, plan, () => journal.forget(entry.id), options);
  return { ...headerOf(entry), status: "committed" };
}

async function intend(
  host: Host,
  journal: Journal,
  { plan, ...header }: Required<WriteRequest>,
  { signal, onProgress }: JobOptions,
): Promise<JournalEntry> {
  await recover(host);
  onProgress?.({ stage: "remember", done: 0, total: 3 });
  const outline = await host.outline();
  checkWritable(host, outline, plan);
  const inverse = inverseOf(plan, await readTouched(host, outline, plan, signal));
  if (signal?.aborted) throw new HostError("aborted");
  const planDigest = new Digest().add(JSON.stringify(plan)).text;
  return journal.intend(
    { ...header, purpose: plan.purpose },
    { inverse, after: tracesOf(plan), planDigest, forward: plan },
  );
}
