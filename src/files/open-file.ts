import { readFile, stat } from "node:fs/promises";
import nodePath from "node:path";
import { HostError } from "../workbook/host-error";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { readBinaryWorkbook, readXmlSpreadsheet } from "./binary-workbook/read-binary-workbook";
import { readDelimitedText } from "./delimited-text/read-delimited-text";
import { fileError } from "./file-error";
import { fileKind, type FileKind } from "./file-kind";
import { FilesHost } from "./files-host";
import { readHtml } from "./html/read-html";
import { ReadOnlyHost } from "./read-only-host";

/** Files above this are no workbooks a person fills in. */
const largestFile = 256 * 1024 * 1024;

type Opener = (path: string, bytes: Uint8Array) => Promise<FilesHost | ReadOnlyHost>;

/** How a file of each kind becomes a host; kinds without an entry are not read. */
const openers: Partial<Record<FileKind, Opener>> = {
  xlsx: async (path, bytes) => new FilesHost(path, bytes),
  xls: readOnly(readBinaryWorkbook),
  html: readOnly(readHtml),
  xmlSpreadsheet2003: readOnly(readXmlSpreadsheet),
  delimitedText: readOnly(readDelimitedText),
};

function readOnly(
  read: (bytes: Uint8Array, sheetName: string) => WorkbookSnapshot | Promise<WorkbookSnapshot>,
): Opener {
  return async (path, bytes) => new ReadOnlyHost(path, await read(bytes, sheetNameOf(path)));
}

/** What Excel calls the one sheet of a file that knows no sheets: the file's name, as far as a sheet may be called so. */
function sheetNameOf(path: string): string {
  const name = nodePath.basename(path, nodePath.extname(path)).replace(/[\\/?*[\]:]/g, "_");
  return name.slice(0, 31) || "Sheet1";
}

/**
 * Opens a workbook on disk; what it is, its bytes say and not its name. An .xlsx can be written; other kinds are
 * read only, as their host's capabilities say.
 *
 * @throws HostError `notFound`, `accessDenied`, `tooLarge`, `encrypted`, `notAWorkbook`, `truncated`, `hostile`,
 * each with the path.
 */
export async function openFile(path: string): Promise<FilesHost | ReadOnlyHost> {
  const bytes = await readWhole(path);
  const kind = fileKind(bytes);
  if (kind === "encryptedXlsx") throw new HostError("encrypted", { path });
  const opener = openers[kind];
  if (!opener) throw new HostError("notAWorkbook", { path, kind });
  try {
    return await opener(path, bytes);
  } catch (error) {
    if (error instanceof HostError)
      throw new HostError(error.code, { ...error.data, path }, { cause: error });
    throw error;
  }
}

async function readWhole(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > largestFile) {
      throw new HostError("tooLarge", { path, found: String(size), limit: String(largestFile) });
    }
    return await readFile(path);
  } catch (cause) {
    throw fileError(cause, path, "notFound");
  }
}
