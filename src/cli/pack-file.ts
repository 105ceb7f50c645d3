import { readFile } from "node:fs/promises";
import type { Language } from "../audit/words/language";
import { PackError } from "../finance/packs/pack-error";
import { UsageError } from "./usage-error";
import { commandWords } from "./words";

/** The packs a bureau may bring as files. */
export type PackName = "policy" | "variants";

/**
 * A pack of a bureau from its file.
 *
 * @param readPack - Makes the pack of what the file says; throws PackError where it cannot be used.
 * @throws UsageError when the file cannot be read or is no such pack.
 */
export async function packFile<Pack>(
  file: string,
  name: PackName,
  language: Language,
  readPack: (json: unknown) => Pack,
): Promise<Pack> {
  const words = commandWords[language];
  const text = await readFile(file, "utf8").catch(() => {
    throw new UsageError(words.packUnread(name, file));
  });
  try {
    return readPack(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(words.packNoJson(name, file));
    if (error instanceof PackError) throw new UsageError(words.packFaults(name, file, error.faults));
    throw error;
  }
}
