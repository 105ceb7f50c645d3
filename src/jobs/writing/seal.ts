import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import { Journal } from "../../workbook/journal";
import { recover } from "./recover";

export interface Sealed {
  /** Writes that can no longer be taken back. */
  readonly entries: number;
  /** Marks were standing; their fills are now fills like any other. */
  readonly hadMarks: boolean;
}

/**
 * Seals a workbook (封存): removes the journal, which holds old values, before the workbook leaves the office. A write
 * that was cut off is settled first. Also the way out of a journal that cannot be read.
 */
export async function seal(host: Host): Promise<Sealed> {
  const journal = new Journal(host.state);
  const headers = await recover(host)
    .then(() => journal.headers())
    .catch((error: unknown) => {
      if (error instanceof HostError && error.code === "journalUnreadable") return [];
      throw error;
    });
  const standing = headers.filter(({ status }) => status === "committed");
  await journal.removeAll();
  return { entries: standing.length, hadMarks: standing.some(({ purpose }) => purpose === "mark") };
}
