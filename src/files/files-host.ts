import { readFile } from "node:fs/promises";
import path from "node:path";
import { PackageHost } from "../ooxml/package-host";
import { HostError } from "../workbook/host-error";
import type { MadePublic, Withheld } from "../workbook/public-version";
import { fileError } from "./file-error";
import { nodeCompression } from "./node-compression";
import { replaceFile } from "./replace-file";

/**
 * The host over an .xlsx on disk. It is read once; edits are made in memory, and `save` alone writes, all of them
 * or none.
 */
export class FilesHost extends PackageHost {
  /** What the file held when this host last read or wrote it. */
  private stored: Uint8Array;
  private hasBackup = false;

  /** @throws HostError when the bytes are no sound .xlsx; see `readWorkbook`. */
  constructor(
    readonly path: string,
    bytes: Uint8Array,
  ) {
    super(bytes, { compression: nodeCompression });
    this.stored = bytes;
  }

  /**
   * Writes the public version (公开版) of the workbook as it stands to another file; this workbook stays as it is.
   *
   * @returns What was done; nothing is written when cells would be left without a value.
   * @throws HostError `cannotWrite` when `target` exists, and as `makePublic` does.
   */
  async savePublicVersion(target: string, withheld: Withheld): Promise<MadePublic> {
    const { bytes, ...made } = this.publicVersion(withheld);
    if (made.withoutValue.length > 0) return made;
    if (await readIfThere(target)) throw new HostError("cannotWrite", { path: target, reason: "exists" });
    await replaceFile(target, bytes);
    return made;
  }

  /**
   * Writes the workbook: to another file, or without `target` in place. In place what the file held before stands
   * beside it as `.bak`.
   *
   * @throws HostError `changedOnDisk` when someone else wrote the file since it was read, `cannotWrite` when
   * `target` exists and is not to be overwritten, `accessDenied`, `busy`.
   */
  async save(target?: string, { overwrite = false } = {}): Promise<void> {
    const bytes = this.workbook.save();
    if (target !== undefined && path.resolve(target) !== path.resolve(this.path)) {
      if (!overwrite && (await readIfThere(target))) {
        throw new HostError("cannotWrite", { path: target, reason: "exists" });
      }
      await replaceFile(target, bytes);
      return;
    }
    const present = await readIfThere(this.path);
    if (!present || Buffer.compare(present, this.stored) !== 0) {
      throw new HostError("changedOnDisk", { path: this.path });
    }
    if (Buffer.compare(bytes, this.stored) === 0) return;
    if (!this.hasBackup) await replaceFile(`${this.path}.bak`, this.stored);
    this.hasBackup = true;
    await replaceFile(this.path, bytes);
    this.stored = bytes;
  }
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (cause) {
    const error = fileError(cause, file, "cannotWrite");
    if (error.code === "notFound") return undefined;
    throw error;
  }
}
