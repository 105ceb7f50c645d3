import type { ParsingOptions, WorkBook } from "@e965/xlsx";
import { HostError } from "../../workbook/host-error";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { decodeText } from "../decode-text";
import { largestBytes, refuseLarger } from "../read-limits";
import { loadParser } from "./load-parser";
import { parsedSnapshot } from "./parsed-snapshot";
import { refuseFarPlaces } from "./refuse-far-places";

const options: ParsingOptions = {
  dense: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  // Asked for what is hidden; the parser skips rows and columns otherwise.
  cellStyles: true,
};

/**
 * Reads a binary workbook (.xls of Excel 2 to 2003, .et of WPS in the same format): values, formulas, number
 * formats, what is hidden, names.
 *
 * @throws HostError `encrypted`, `tooLarge`, or `truncated` where the parser stumbles.
 */
export async function readBinaryWorkbook(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  refuseLarger(bytes, largestBytes.binary);
  const { read } = await loadParser();
  return parsedBy(() => read(bytes, { ...options, type: "array" }));
}

/**
 * Reads XML of Excel 2003 (XML 电子表格 2003), which platforms export under the name .xls.
 *
 * @throws HostError `tooLarge`, `hostile` for cells beyond a sheet, or `truncated` where the parser stumbles.
 */
export async function readXmlSpreadsheet(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  refuseLarger(bytes, largestBytes.text);
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  const text = decodeText(bytes, /<\?xml[^>]*encoding\s*=\s*["']([\w-]{2,20})/.exec(head)?.[1]);
  refuseFarPlaces(text);
  const { read } = await loadParser();
  return parsedBy(() => read(text, { ...options, type: "string" }));
}

function parsedBy(parse: () => WorkBook): WorkbookSnapshot {
  try {
    return parsedSnapshot(quietly(parse));
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    const isEncrypted = /password|encrypt/i.test(reason);
    throw new HostError(isEncrypted ? "encrypted" : "truncated", { reason }, { cause });
  }
}

/** The parser complains of damaged records on the console as it goes; what matters it throws. */
function quietly<Result>(parse: () => Result): Result {
  const { error } = console;
  console.error = () => undefined;
  try {
    return parse();
  } finally {
    console.error = error;
  }
}
