import type { Language } from "../audit/words/language";
import type { Host } from "../workbook/host";
import type { MadePublic, Withheld } from "../workbook/public-version";
import type { AuditWorkers } from "./audit/audit-workers";

/** A workbook on disk: edits stay in memory until it is saved, in place or to another file. */
export interface OpenWorkbook extends Host {
  save(target?: string): Promise<void>;
  /**
   * Writes the public version to another file; nothing is written when cells would be left without a value. Absent
   * where the file is read only.
   */
  savePublicVersion?(target: string, withheld: Withheld): Promise<MadePublic>;
}

/** What the command needs of the world, so that tests can stand in for it. */
export interface Environment {
  /** @throws HostError when the file cannot be read. */
  open(path: string): Promise<OpenWorkbook>;
  /** Hands for so many workbooks at a time. */
  workers(count: number): AuditWorkers;
  /** How many threads this machine can run at once. */
  readonly cores: number;
  /** Why a file could not be read or written, as one sentence. */
  explain(
    error: unknown,
    path: string,
    language: Language,
  ): { readonly code: string; readonly reason: string };
  print(text: string): void;
  complain(text: string): void;
  /** Shows how far the work has come, in place of what it showed before; nothing clears it. */
  progress(text?: string): void;
  readonly version: string;
  /** The day, `YYYY-MM-DD`, and the moment, ISO 8601. */
  readonly today: string;
  now(): string;
  /** Half-width characters a line of the terminal; absent in a pipe. */
  readonly columns: number | undefined;
  readonly hasColors: boolean;
}
