import { readWorkbook } from "../ooxml/read-workbook";
import { HostError } from "../workbook/host-error";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { readBinaryWorkbook, readXmlSpreadsheet } from "./binary-workbook/read-binary-workbook";
import { readDelimitedText } from "./delimited-text/read-delimited-text";
import { fileKind, type FileKind } from "./file-kind";
import { readHtml } from "./html/read-html";

type Reader = (bytes: Uint8Array, sheetName: string) => WorkbookSnapshot | Promise<WorkbookSnapshot>;

/** How the bytes of each kind become a snapshot; kinds without an entry are not read. */
const readers: Partial<Record<FileKind, Reader>> = {
  xlsx: (bytes) => readWorkbook(bytes),
  xls: readBinaryWorkbook,
  html: readHtml,
  xmlSpreadsheet2003: readXmlSpreadsheet,
  delimitedText: readDelimitedText,
};

/**
 * Reads a workbook from its bytes; what it is, they say and not its name. Needs no disk.
 *
 * @param name - What the file is called, for errors and for the one sheet of a file that knows no sheets.
 * @throws HostError `tooLarge`, `encrypted`, `notAWorkbook`, `truncated`, `hostile`, each with the name as its path.
 */
export async function readWorkbookFile(name: string, bytes: Uint8Array): Promise<WorkbookSnapshot> {
  try {
    const kind = fileKind(bytes);
    if (kind === "encryptedXlsx") throw new HostError("encrypted");
    const read = readers[kind];
    if (!read) throw new HostError("notAWorkbook", { kind });
    return await read(bytes, sheetNameOf(name));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new HostError(error.code, { ...error.data, path: name }, { cause: error });
  }
}

/** What Excel calls the one sheet of a file that knows no sheets: the file's name, as far as a sheet may be called so. */
function sheetNameOf(path: string): string {
  const file = path.replace(/^.*[\\/]/, "").replace(/(.)\.[^.]*$/, "$1");
  return file.replace(/[?*[\]:]/g, "_").slice(0, 31) || "Sheet1";
}
