import { sheetDigest } from "../../workbook/digest";
import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import { Journal } from "../../workbook/journal";
import type { JournalEntry } from "../../workbook/journal-entry";
import { standingOf } from "../../workbook/journal-standing";
import type { Edit, Plan } from "../../workbook/plan";
import { areRowsIn, rowsPutIn } from "../../workbook/rows-put-in";
import type { WorkbookView } from "../../workbook/snapshot";
import { leaving, placesData } from "./leaving";
import type { JobOptions } from "./progress";
import { readTouched } from "./read-touched";

/**
 * Makes a plan the journal already remembers: writes, reads back, commits. What fails half way is taken back at once.
 *
 * @param onTakenBack - Settles the entry once the workbook is as it was.
 */
export async function makeIntended(
  host: Host,
  entry: JournalEntry,
  plan: Plan,
  onTakenBack: () => Promise<void>,
  { signal, onProgress }: JobOptions,
): Promise<void> {
  try {
    onProgress?.({ stage: "write", done: 1, total: 3 });
    await host.apply(plan, signal);
    onProgress?.({ stage: "readBack", done: 2, total: 3 });
    const now = await readTouched(host, await host.outline(), entry.inverse);
    const { unwritten } = standingOf(entry, now);
    if (unwritten.length > 0) throw new HostError("writeNotKept", placesData(unwritten));
    await new Journal(host.state).settle(entry.id, "committed");
    onProgress?.({ stage: "done", done: 3, total: 3 });
  } catch (error) {
    const isTakenBack = await takeBack(host, entry)
      .then(onTakenBack)
      .then(
        () => true,
        () => false,
      );
    throw leaving(error, isTakenBack ? "takenBack" : "unsettled");
  }
}

/**
 * Puts back every touched cell and takes away every added sheet, whatever they hold: nobody else has written in the
 * moment since they were read. A sheet whose rows were not put in yet has nothing to put back.
 */
async function takeBack(host: Host, entry: JournalEntry): Promise<void> {
  const outline = await host.outline();
  const present = new Set(outline.sheets.map(({ name }) => name));
  const now = await readTouched(host, outline, entry.inverse);
  const { restoring } = standingOf(withSheetsAsFound(entry, now), now);
  const rows = rowsPutIn(entry.inverse);
  const isReached = (name: string) => {
    const put = rows.get(name);
    const sheet = now.sheet(name);
    return present.has(name) && (!put || (sheet !== undefined && areRowsIn(sheet, put) === true));
  };
  const cells = entry.inverse.edits
    .filter(isInPlace)
    .filter((edit) => edit.kind === "setName" || isReached(edit.sheet));
  const whole = restoring.edits.filter((edit) => !isInPlace(edit));
  await host.apply({ purpose: restoring.purpose, edits: [...cells, ...whole] });
}

/** The entry as if its added sheets were meant to say what they say. */
function withSheetsAsFound(entry: JournalEntry, now: WorkbookView): JournalEntry {
  const edits = entry.inverse.edits.map((edit): Edit => {
    const sheet = edit.kind === "removeSheet" ? now.sheet(edit.name) : undefined;
    return edit.kind === "removeSheet" && sheet ? { ...edit, digest: sheetDigest(sheet) } : edit;
  });
  return { ...entry, inverse: { ...entry.inverse, edits } };
}

type EditInPlace = Extract<Edit, { kind: "setCells" | "setFills" | "setName" }>;

const isInPlace = (edit: Edit): edit is EditInPlace =>
  edit.kind === "setCells" || edit.kind === "setFills" || edit.kind === "setName";
