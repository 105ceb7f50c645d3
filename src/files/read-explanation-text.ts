import { readFile, stat } from "node:fs/promises";
import nodePath from "node:path";
import { linesOfText, type ExplanationText } from "../workbook/explanation-text";
import { readDocument } from "../ooxml/word/read-document";
import { HostError } from "../workbook/host-error";
import { decodeText } from "./decode-text";
import { fileError } from "./file-error";
import { fileKind } from "./file-kind";
import { nodeCompression } from "./node-compression";
import { largestBytes } from "./read-limits";

/** Files that hold explanation text and no workbook, by their name. */
export function isExplanationFile(path: string): boolean {
  return /\.(txt|docx)$/i.test(path);
}

/**
 * Reads explanation text (编制说明) from a file: a .docx by paragraphs, anything else that is text by lines, in UTF-8,
 * UTF-16 or GBK.
 *
 * @throws HostError `notFound`, `accessDenied`, `tooLarge`, `encrypted`, `notAWorkbook`, `truncated` or `hostile`, each
 * with the path.
 */
export async function readExplanationText(path: string): Promise<ExplanationText> {
  const name = nodePath.basename(path);
  try {
    const { size } = await stat(path);
    if (size > largestBytes.text) {
      throw new HostError("tooLarge", { found: String(size), limit: String(largestBytes.text) });
    }
    const bytes = await readFile(path);
    const kind = fileKind(bytes);
    if (kind === "encryptedXlsx") throw new HostError("encrypted");
    if (kind === "xlsx") {
      const { paragraphs, tables } = readDocument(bytes, { compression: nodeCompression });
      return { name, lines: paragraphs, kind: "paragraphs", tables };
    }
    if (kind !== "delimitedText") throw new HostError("notAWorkbook", { kind });
    return linesOfText(decodeText(bytes), name);
  } catch (error) {
    const known = fileError(error, path, "notFound");
    throw new HostError(known.code, { ...known.data, path }, { cause: error });
  }
}
