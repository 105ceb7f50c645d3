/** What went over the wire since the last reset; tests hold jobs to budgets of it. */
export interface Counters {
  /** Batches of the add-in's own; those office.js sends by itself at start are not counted. */
  syncs: number;
  bytesUp: number;
  bytesDown: number;
  cellsRead: number;
  cellsWritten: number;
}

export function newCounters(): Counters {
  return { syncs: 0, bytesUp: 0, bytesDown: 0, cellsRead: 0, cellsWritten: 0 };
}

const encoder = new TextEncoder();

/** Bytes of a text as it travels. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}
