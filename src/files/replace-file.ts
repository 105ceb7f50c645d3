import { open, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { fileError } from "./file-error";

/**
 * Writes a file so that at every moment either what was there or all of the new is there: a file beside it is
 * written, flushed to the disk and renamed over it.
 *
 * @throws HostError `cannotWrite`, `accessDenied`, `busy`; the target is then what it was.
 */
export async function replaceFile(target: string, bytes: Uint8Array): Promise<void> {
  const real = await realTarget(target);
  const folder = path.dirname(real);
  const temporary = path.join(folder, `.${path.basename(real)}.${process.pid}.${counter()}.tmp`);
  try {
    await writeFlushed(temporary, bytes, await modeOf(real));
    await rename(temporary, real);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw fileError(cause, target, "cannotWrite");
  }
  await flushFolder(folder);
}

let written = 0;

function counter(): number {
  written += 1;
  return written;
}

async function writeFlushed(file: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await open(file, "wx", mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Through a link the file it leads to is replaced, not the link. */
async function realTarget(target: string): Promise<string> {
  return realpath(target).catch(() => path.resolve(target));
}

/** The rights the target has; the usual ones for a new file. */
async function modeOf(target: string): Promise<number> {
  return stat(target).then(
    ({ mode }) => mode & 0o777,
    () => 0o666,
  );
}

/** Makes the renaming itself last; Windows cannot open folders, and need not. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}
