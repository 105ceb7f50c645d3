/** Where the directory record of the nth entry of a small zip begins. */
export function directoryRecord(zip: Uint8Array, nth: number): number {
  let found = -1;
  for (let at = 0; at < zip.length - 3; at += 1) {
    if (zip[at] === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1 && zip[at + 3] === 2) {
      found += 1;
      if (found === nth) return at;
    }
  }
  throw new Error(`no entry ${nth}`);
}

/** The zip with a few bytes written over, little-endian. */
export function patched(zip: Uint8Array, at: number, value: number, width: 2 | 4): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  if (width === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return copy;
}
