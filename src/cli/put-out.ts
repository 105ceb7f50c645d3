import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Language } from "../audit/words/language";
import { replaceFile } from "../files/replace-file";
import type { Environment } from "./environment";
import { commandWords } from "./words";

/**
 * Saves a result where it was asked for, in folders made for it; says so when that cannot be done.
 *
 * @returns Whether it stands there.
 */
export async function isSaved(
  file: string,
  content: string | Uint8Array,
  language: Language,
  { complain }: Pick<Environment, "complain">,
): Promise<boolean> {
  try {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    await replaceFile(file, typeof content === "string" ? Buffer.from(content) : content);
    return true;
  } catch {
    complain(commandWords[language].cannotWrite(file));
    return false;
  }
}

/** Prints a result, or saves it where a file was named and says so; whether that could be done. */
export async function isPutOut(
  text: string,
  { output, language }: { readonly output?: string; readonly language: Language },
  environment: Pick<Environment, "print" | "complain">,
): Promise<boolean> {
  if (output === undefined) {
    environment.print(text);
    return true;
  }
  if (!(await isSaved(output, text, language, environment))) return false;
  environment.complain(commandWords[language].written(output));
  return true;
}
