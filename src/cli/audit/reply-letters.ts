import { mkdir } from "node:fs/promises";
import path from "node:path";
import { replaceFile } from "../../files/replace-file";
import { workbookOfSheets } from "../../ooxml/workbook-of-sheets";
import { letterText, replyLetter } from "../../reports/reply-letter";
import { textSheet } from "../../reports/sheets/text-sheet";
import type { UnitResult } from "../../reports/unit-result";
import type { AuditCommandOptions } from "./audit-options";

/**
 * Writes a reply to each unit (审核意见) into a folder: as plain text to paste, and as a sheet of A4 to print. A reply
 * of an earlier run is replaced.
 *
 * @throws HostError, or the file system's own error, when the folder cannot be written.
 */
export async function writeLetters(
  units: readonly UnitResult[],
  folder: string,
  { on, deadline }: Pick<AuditCommandOptions, "on" | "deadline">,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const taken = new Set<string>();
  for (const unit of units) {
    const letter = replyLetter(unit, { on, ...(deadline === undefined ? {} : { deadline }) });
    const target = path.join(folder, freeName(`${unit.unit}-${letter.title}`, taken));
    await replaceFile(`${target}.txt`, Buffer.from(letterText(letter)));
    await replaceFile(`${target}.xlsx`, workbookOfSheets([textSheet(letter)]));
  }
}

/** A name that file systems take and that no other unit of this run has. */
function freeName(wanted: string, taken: Set<string>): string {
  const sound = wanted.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_").slice(0, 80);
  let name = sound;
  for (let number = 2; taken.has(name); number += 1) name = `${sound} (${number})`;
  taken.add(name);
  return name;
}
