import { readFile, stat } from "node:fs/promises";
import { HostError } from "../workbook/host-error";
import { fileError } from "./file-error";
import { fileKind } from "./file-kind";
import { FilesHost } from "./files-host";
import { ReadOnlyHost } from "./read-only-host";
import { readWorkbookFile } from "./read-workbook-file";

/** Files above this are no workbooks a person fills in. */
const largestFile = 256 * 1024 * 1024;

/**
 * Opens a workbook on disk; what it is, its bytes say and not its name. An .xlsx can be written; other kinds are
 * read only, as their host's capabilities say.
 *
 * @throws HostError `notFound`, `accessDenied`, `tooLarge`, `encrypted`, `notAWorkbook`, `truncated`, `hostile`,
 * each with the path.
 */
export async function openFile(path: string): Promise<FilesHost | ReadOnlyHost> {
  const bytes = await readWhole(path);
  if (fileKind(bytes) !== "xlsx") return new ReadOnlyHost(path, await readWorkbookFile(path, bytes));
  try {
    return new FilesHost(path, bytes);
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
