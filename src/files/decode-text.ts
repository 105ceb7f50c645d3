import { HostError } from "../workbook/host-error";

/**
 * The text of a file: by its byte order mark, by the encoding it declares, else UTF-8 and, where the bytes are no
 * UTF-8, GB 18030, which holds GBK and GB 2312.
 *
 * @param declared - What a page says of itself, such as `gb2312`; unknown names are passed over.
 * @throws HostError `notAWorkbook` for bytes that are no text in any of them.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const mark = markedEncoding(bytes);
  const encodings = mark === undefined ? [declared, "utf-8", "gb18030"] : [mark];
  for (const encoding of encodings) {
    const text = encoding === undefined ? undefined : decoded(bytes, encoding);
    if (text !== undefined) return text;
  }
  throw new HostError("notAWorkbook", { reason: "encoding" });
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : undefined;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
