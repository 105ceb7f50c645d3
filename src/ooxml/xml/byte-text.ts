import { HostError } from "../../workbook/host-error";
import { unescapeCellText } from "./escape";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
/** Comments and instructions fall away, CDATA stays as it is, references become their characters. */
const marked =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|([^;&<\s]+));/g;

/** The ASCII text of a few bytes: attribute values and numbers. */
export function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at]!);
  return text;
}

/**
 * Character data between two places, as an XML parser would hand it on.
 *
 * @param isMarked - Whether it may hold entities, CDATA or comments.
 * @throws HostError `hostile` for an entity XML does not know by itself.
 */
export function characterData(bytes: Uint8Array, start: number, end: number, isMarked: boolean): string {
  const raw = decodeUtf8(bytes, start, end);
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!isMarked) return text;
  return text.replace(marked, (_, cdata?: string, hex?: string, decimal?: string, name?: string) => {
    if (cdata !== undefined) return cdata;
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(parseInt(decimal, 10));
    if (name === undefined) return "";
    const character = entities[name];
    if (character === undefined) throw new HostError("hostile", { reason: "entity", entity: name });
    return character;
  });
}

/** Character data of a cell: text with its `_xHHHH_` undone. */
export function cellText(bytes: Uint8Array, start: number, end: number, isMarked: boolean): string {
  return unescapeCellText(characterData(bytes, start, end, isMarked));
}

/** Short ASCII is put together by hand: calling the decoder costs more than that. */
function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 24) return decoder.decode(bytes.subarray(start, end));
  let text = "";
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at]!;
    if (byte > 127) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}
