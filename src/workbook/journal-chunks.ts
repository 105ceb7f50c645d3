import type { Host } from "./host";

/**
 * Longest piece of a stored text, in UTF-16 units. Each takes three bytes of UTF-8 at most, so that a piece stays
 * under 250 KB, well below what one request to a host may carry.
 */
export const chunkLength = 80_000;

/** Cuts a text into pieces to store, never between the halves of one character. */
export function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(start + chunkLength, text.length);
    if (end < text.length && isHighSurrogate(text.charCodeAt(end - 1))) end -= 1;
    chunks.push(text.slice(start, end));
    start = end;
  }
  return chunks;
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

/** Size of a text in bytes of UTF-8. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

/** Stores a text under numbered keys and says how many there are. */
export async function storeChunks(state: Host["state"], prefix: string, text: string): Promise<number> {
  const chunks = chunksOf(text);
  for (const [i, chunk] of chunks.entries()) await state.set(`${prefix}.${i}`, chunk);
  return chunks.length;
}

/** The text stored under numbered keys; `undefined` when a piece is missing. */
export async function loadChunks(
  state: Host["state"],
  prefix: string,
  count: number,
): Promise<string | undefined> {
  const chunks = await Promise.all(Array.from({ length: count }, (_, i) => state.get(`${prefix}.${i}`)));
  return chunks.includes(undefined) ? undefined : chunks.join("");
}
