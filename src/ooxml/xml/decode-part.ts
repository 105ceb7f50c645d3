/**
 * The bytes of a part as UTF-8. Office writes UTF-8; the standard also allows UTF-16, told by its byte order mark.
 */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "";
  if (encoding === "") return bytes;
  const text = new TextDecoder(encoding).decode(bytes);
  return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*?)\s+encoding\s*=\s*(?:"[^"]*"|'[^']*')/, "$1"));
}

/** The text of a part, its byte order mark taken away. */
export function partText(bytes: Uint8Array): string {
  return new TextDecoder().decode(asUtf8(bytes));
}
