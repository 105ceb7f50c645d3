import { containerOf } from "../ooxml/container";

/** What a file is, told from its bytes: bureaus send .xls files that are web pages, and .xlsx files that are .xls. */
export type FileKind =
  "xlsx" | "encryptedXlsx" | "xls" | "html" | "xmlSpreadsheet2003" | "delimitedText" | "unknown";

const headLength = 4096;

/** What no text a person or a system exports holds; tabs, line and page ends are none of them. */
const controlCharacters = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/u;

export function fileKind(bytes: Uint8Array): FileKind {
  switch (containerOf(bytes)) {
    case "zip":
      return "xlsx";
    case "encryptedPackage":
      return "encryptedXlsx";
    case "binaryWorkbook":
      return "xls";
    case "compoundFile":
      return "unknown";
    case "other":
      return isBareBinary(bytes) ? "xls" : textKind(bytes);
  }
}

/** Workbooks of Excel 2 to 4 begin with their BOF record, without a compound file about it ([MS-XLS] 2.4.21). */
function isBareBinary(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[3] === 0x00;
}

function textKind(bytes: Uint8Array): FileKind {
  const head = bytes.subarray(0, headLength);
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (bytes.length === 0 || (!isUtf16 && head.includes(0))) return "unknown";
  const encoding = isUtf16 ? (head[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  const text = new TextDecoder(encoding).decode(head);
  if (/^(?:%PDF-|\{\\rtf|MIME-Version:)/i.test(text) || controlCharacters.test(text)) return "unknown";
  if (/<\?mso-application\s+progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet"/.test(text)) {
    return /<html[\s>]/i.test(text) ? "html" : "xmlSpreadsheet2003";
  }
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--|<!doctype html|<(?:html|head|body|meta|style|table|div)[\s>])/i.test(
    text,
  )
    ? "html"
    : "delimitedText";
}
