import type { ZipEntry } from "./directory";

/** What one entry of a new zip holds, already packed. */
export interface PackedEntry extends Omit<ZipEntry, "dataOffset"> {
  readonly packed: Uint8Array;
}

/** 1980-01-01, the first day zip knows: new entries carry no clock. */
export const noTime = 0x00210000;

/** Writes entries, packed already, as one zip in the given order. */
export function writeZip(entries: readonly PackedEntry[]): Uint8Array {
  const headers = entries.reduce((sum, { rawName }) => sum + 30 + 46 + 2 * rawName.length, 22);
  const out = new Uint8Array(entries.reduce((sum, { packedSize }) => sum + packedSize, headers));
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeShared(view, at + 4, entry);
    out.set(entry.rawName, at + 30);
    out.set(entry.packed, at + 30 + entry.rawName.length);
    at += 30 + entry.rawName.length + entry.packedSize;
  }
  const directory = at;
  entries.forEach((entry, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeShared(view, at + 6, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[i]!, true);
    out.set(entry.rawName, at + 46);
    at += 46 + entry.rawName.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** The 26 bytes that the local header and the directory record have in common. */
function writeShared(view: DataView, at: number, entry: PackedEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.isUtf8 ? 0x800 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
