import { deflateSync, inflateSync } from "fflate";
import { crc32 } from "./crc32";

/** What zip needs of deflate. Node hands in its own zlib, which is several times as fast. */
export interface Compression {
  /** Inflates into at most `size` bytes; throws or returns fewer when the data is damaged. */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  deflate(bytes: Uint8Array): Uint8Array;
  crc32(bytes: Uint8Array): number;
}

/** Deflate in plain JavaScript, for browsers. */
export const portableCompression: Compression = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
  crc32,
};
