import { readFile } from "node:fs/promises";
import type { Language } from "../audit/words/language";
import { JsonError, parseJson } from "../finance/packs/parse-json";
import { PackError } from "../finance/packs/pack-error";
import { VariantsPackError } from "../templates/variants-faults";
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
    return readPack(parseJson(text));
  } catch (error) {
    if (error instanceof JsonError) throw new UsageError(words.packNoJson(name, file, error.line));
    if (error instanceof VariantsPackError) {
      const faults = error.sentences.map((sentence) => sentence[language]);
      throw new UsageError(words.packFaults(name, file, faults));
    }
    if (error instanceof PackError) throw new UsageError(words.packFaults(name, file, error.faults));
    throw error;
  }
}
