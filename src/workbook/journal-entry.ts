import type { Plan } from "./plan";
import type { Traces } from "./journal-traces";

/**
 * How far a write has come. `intended`: remembered, and perhaps partly made; `committed`: made and read back;
 * `undoing`: being taken back; `undone`: taken back.
 */
export type EntryStatus = "intended" | "committed" | "undoing" | "undone";

/** What is listed of a write. */
export interface EntryHeader {
  readonly id: number;
  /** The plan's purpose. */
  readonly purpose: string;
  /** Figures for the title a person reads, such as the number of marks. */
  readonly title: Readonly<Record<string, string>>;
  /** When it was asked for, as the caller's clock had it (ISO 8601). */
  readonly at: string;
  readonly status: EntryStatus;
  /** Never falls off: what it painted can be taken away however much was written since. */
  readonly isPinned: boolean;
}

/** What is needed to take a write back. */
export interface EntryBody {
  readonly inverse: Plan;
  /** What the plan leaves in the places it touches. */
  readonly after: Traces;
  /** Digest of the plan itself. */
  readonly planDigest: string;
  /** The plan itself, to make it again; absent where there was no room for it. */
  readonly forward?: Plan;
}

export type JournalEntry = EntryHeader & EntryBody;

/** The header alone of an entry. */
export function headerOf({ id, purpose, title, at, status, isPinned }: JournalEntry): EntryHeader {
  return { id, purpose, title, at, status, isPinned };
}
