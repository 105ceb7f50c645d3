import type { Host } from "./host";
import { HostError } from "./host-error";
import { byteLength, loadChunks, storeChunks } from "./journal-chunks";
import type { EntryBody, EntryHeader, EntryStatus, JournalEntry } from "./journal-entry";

/** Largest entry in bytes of UTF-8; more than this is written to a new sheet instead. */
export const entryLimit = 1_000_000;

/** Entries kept; the oldest fall off. */
export const entryCountLimit = 20;

const indexKey = "caishen.journal";
const bodyKey = (id: number) => `caishen.journal.${id}`;

interface StoredHeader extends EntryHeader {
  readonly chunks: number;
}

interface Index {
  readonly format: 1;
  readonly entries: readonly StoredHeader[];
}

/**
 * The journal of what was written into a workbook (日志), kept inside the workbook: what is needed to take each
 * write back. An entry counts from the moment the index names it; its pieces are stored before and removed after.
 */
export class Journal {
  constructor(private readonly state: Host["state"]) {}

  /** What is remembered, oldest first. */
  async headers(): Promise<readonly EntryHeader[]> {
    return (await this.index()).entries;
  }

  /** One entry with all that is needed to take it back. @throws HostError `journalUnreadable`. */
  async entry(id: number): Promise<JournalEntry> {
    const header = (await this.index()).entries.find((each) => each.id === id);
    if (!header) throw new HostError("journalUnreadable");
    const { chunks, ...rest } = header;
    const text = await loadChunks(this.state, bodyKey(id), chunks);
    if (text === undefined) throw new HostError("journalUnreadable");
    return { ...rest, ...(parse(text) as EntryBody) };
  }

  /**
   * Remembers what is about to be written, before it is. The plan itself is kept along where there is room.
   *
   * @throws HostError `writeTooLarge` when what must be remembered passes the limit; nothing is stored then.
   */
  async intend(header: Omit<EntryHeader, "id" | "status">, body: EntryBody): Promise<JournalEntry> {
    const { entries } = await this.index();
    const { forward: _forward, ...needed } = body;
    const kept = [body, needed].find((each) => byteLength(JSON.stringify(each)) <= entryLimit);
    if (!kept) throw new HostError("writeTooLarge", { limit: "1 MB" });

    const id = Math.max(0, ...entries.map((entry) => entry.id)) + 1;
    const chunks = await storeChunks(this.state, bodyKey(id), JSON.stringify(kept));
    const added: StoredHeader = { ...header, id, status: "intended", chunks };
    const all = [...withRoom(entries), added];
    await this.replaceIndex(all);
    await this.sweep(all);
    return { ...header, id, status: "intended", ...kept };
  }

  /** Notes how far a write has come. */
  async settle(id: number, status: EntryStatus): Promise<void> {
    const { entries } = await this.index();
    await this.replaceIndex(entries.map((entry) => (entry.id === id ? { ...entry, status } : entry)));
  }

  async forget(id: number): Promise<void> {
    const { entries } = await this.index();
    const rest = entries.filter((entry) => entry.id !== id);
    await this.replaceIndex(rest);
    await this.sweep(rest);
  }

  /** Removes every trace of the journal from the workbook, pieces without an index too. */
  async removeAll(): Promise<void> {
    await this.state.set(indexKey, undefined);
    await this.sweep([]);
  }

  private async index(): Promise<Index> {
    const text = await this.state.get(indexKey);
    if (text === undefined) return { format: 1, entries: [] };
    const index = parse(text) as Partial<Index>;
    if (index.format !== 1 || !Array.isArray(index.entries)) throw new HostError("journalUnreadable");
    return { format: 1, entries: index.entries };
  }

  private async replaceIndex(entries: readonly StoredHeader[]): Promise<void> {
    await this.state.set(indexKey, JSON.stringify({ format: 1, entries } satisfies Index));
  }

  /** Removes the pieces that no entry needs: of entries fallen off, and of writes cut off before they counted. */
  private async sweep(entries: readonly StoredHeader[]): Promise<void> {
    const needed = new Set(
      entries.flatMap(({ id, chunks }) => Array.from({ length: chunks }, (_, i) => `${bodyKey(id)}.${i}`)),
    );
    for (const key of await this.state.keys()) {
      if (key.startsWith(`${indexKey}.`) && !needed.has(key)) await this.state.set(key, undefined);
    }
  }
}

/** The entries that stay when one more is to come: what was taken back can then no longer be made again. */
function withRoom(entries: readonly StoredHeader[]): readonly StoredHeader[] {
  const standing = entries.filter(({ status }) => status !== "undone");
  const oldest = standing.find(({ isPinned, status }) => status === "committed" && !isPinned);
  return standing.length < entryCountLimit || !oldest
    ? standing
    : withRoom(standing.filter((entry) => entry !== oldest));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new HostError("journalUnreadable", {}, { cause });
  }
}
