import { SaxesParser } from "saxes";
import { HostError } from "../../workbook/host-error";
import { asUtf8 } from "../xml/decode-part";
import { parseXml, type XmlDocument } from "../xml/document";
import { SheetDataCursor } from "./sheet-data-cursor";

/**
 * A worksheet part taken apart: its large cell data as bytes, and the frame about it (views, columns, protection,
 * merges…) for the XML parser.
 */
export interface SheetPart {
  readonly part: string;
  readonly bytes: Uint8Array;
  /** The prefix of its elements with the colon, or nothing. */
  readonly prefix: string;
  /** The same with one character for each byte, as the scanner compares it. */
  readonly bytePrefix: string;
  /** Behind the start tag of `sheetData`; at the end of the part when there is none. */
  readonly dataStart: number;
  /** Whether `sheetData` is one empty tag, or missing. */
  readonly isEmpty: boolean;
}

/**
 * Finds the cell data in a worksheet part. The tokenizer reads up to each place that looks like `<sheetData>` and
 * says whether it is one, so that a comment cannot deceive us.
 *
 * @throws HostError `hostile` on a document type, `truncated` when the part breaks off or is not well-formed.
 */
export function openSheetPart(source: Uint8Array, part: string): SheetPart {
  const bytes = asUtf8(source);
  const parser = new SaxesParser({ xmlns: true });
  let found: { prefix: string; isEmpty: boolean } | undefined;
  let depth = 0;
  parser.on("error", (cause) => {
    throw new HostError("truncated", { part }, { cause });
  });
  parser.on("doctype", () => {
    throw new HostError("hostile", { part, reason: "documentType" });
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth === 2 && tag.local === "sheetData") {
      found = { prefix: tag.prefix === "" ? "" : `${tag.prefix}:`, isEmpty: tag.isSelfClosing };
    }
  });
  parser.on("closetag", () => {
    depth -= 1;
  });

  const decoder = new TextDecoder();
  let from = 0;
  for (
    let name = indexOfAscii(bytes, "sheetData", 0);
    name >= 0;
    name = indexOfAscii(bytes, "sheetData", name + 1)
  ) {
    const tagEnd = bytes.indexOf(0x3e, name) + 1;
    if (tagEnd === 0) break;
    parser.write(decoder.decode(bytes.subarray(from, tagEnd), { stream: true }));
    if (found) {
      const { prefix, isEmpty } = found;
      return { part, bytes, prefix, bytePrefix: oneForEachByte(prefix), dataStart: tagEnd, isEmpty };
    }
    from = tagEnd;
  }
  parser.write(decoder.decode(bytes.subarray(from))).close();
  return { part, bytes, prefix: "", bytePrefix: "", dataStart: bytes.length, isEmpty: true };
}

/** A cursor before the first row; `undefined` when the sheet has no rows. */
export function sheetDataCursor(sheet: SheetPart): SheetDataCursor | undefined {
  if (sheet.isEmpty) return undefined;
  return new SheetDataCursor(sheet.bytes, sheet.dataStart, sheet.bytePrefix, sheet.part);
}

/**
 * What stands about the cell data, as one document whose `sheetData` is empty.
 *
 * @param dataEnd - At the end tag of `sheetData`, where a cursor that walked all rows stands.
 */
export function sheetFrame(sheet: SheetPart, dataEnd: number): XmlDocument {
  const decoder = new TextDecoder();
  const head = decoder.decode(sheet.bytes.subarray(0, sheet.dataStart));
  const tail = decoder.decode(sheet.bytes.subarray(dataEnd));
  return parseXml(head + tail, sheet.part);
}

/** At the end tag of `sheetData`, found by walking its rows; where the data would stand when there is none. */
export function sheetDataEnd(sheet: SheetPart): number {
  const cursor = sheetDataCursor(sheet);
  if (!cursor) return sheet.dataStart;
  while (cursor.nextRow());
  return cursor.end;
}

function oneForEachByte(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

function indexOfAscii(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < word.length && bytes[at + length] === word.charCodeAt(length)) length += 1;
    if (length === word.length) return at;
  }
  return -1;
}
