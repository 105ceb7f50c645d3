import { HostError } from "../../workbook/host-error";
import { unescapeCellText } from "./escape";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const ampersand = 0x26;
const lessThan = 0x3c;
const numberSign = 0x23;
const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const markings = [
  { opening: "<![CDATA[", closing: "]]>", isText: true },
  { opening: "<!--", closing: "-->", isText: false },
  { opening: "<?", closing: "?>", isText: false },
];

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
  return isMarked ? resolveMarks(text) : text;
}

/** Comments and instructions fall away, CDATA stays as it is, references become their characters. */
function resolveMarks(text: string): string {
  let resolved = "";
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== ampersand && unit !== lessThan) continue;
    resolved += text.slice(from, at);
    if (unit === ampersand) {
      const end = text.indexOf(";", at);
      resolved += referencedCharacter(text.slice(at + 1, end < 0 ? text.length : end));
      at = end < 0 ? text.length : end;
    } else {
      const mark = markings.find(({ opening }) => text.startsWith(opening, at));
      const content = at + (mark?.opening.length ?? 0);
      const end = mark ? text.indexOf(mark.closing, content) : -1;
      if (!mark || end < 0) throw new HostError("truncated", { reason: "markup in text" });
      if (mark.isText) resolved += text.slice(content, end);
      at = end + mark.closing.length - 1;
    }
    from = at + 1;
  }
  return resolved + text.slice(from);
}

function referencedCharacter(name: string): string {
  if (name.charCodeAt(0) === numberSign) {
    const code = name[1] === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    if (code >= 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  }
  const character = entities[name];
  if (character === undefined)
    throw new HostError("hostile", { reason: "entity", entity: name.slice(0, 20) });
  return character;
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
