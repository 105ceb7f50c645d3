import { readFile, stat } from "node:fs/promises";
import { HostError } from "../workbook/host-error";
import { fileError } from "./file-error";
import { fileKind, type FileKind } from "./file-kind";
import { FilesHost } from "./files-host";

/** Files above this are no workbooks a person fills in. */
const largestFile = 256 * 1024 * 1024;

/** How a file of each kind becomes a host; kinds without an entry are not read. */
const openers: Partial<Record<FileKind, (path: string, bytes: Uint8Array) => FilesHost>> = {
  xlsx: (path, bytes) => new FilesHost(path, bytes),
};

/**
 * Opens a workbook on disk; what it is, its bytes say and not its name.
 *
 * @throws HostError `notFound`, `accessDenied`, `tooLarge`, `encrypted`, `notAWorkbook`, `truncated`, `hostile`,
 * each with the path.
 */
export async function openFile(path: string): Promise<FilesHost> {
  const bytes = await readWhole(path);
  const kind = fileKind(bytes);
  if (kind === "encryptedXlsx") throw new HostError("encrypted", { path });
  const opener = openers[kind];
  if (!opener) throw new HostError("notAWorkbook", { path, kind });
  try {
    return opener(path, bytes);
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
