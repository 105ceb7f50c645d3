import { stat } from "node:fs/promises";
import type { AuditTask, AuditWorkers, EarlierBook } from "./audit-workers";
import type { AuditedFile } from "./audited-file";
import type { Environment } from "./environment";
import { findWorkbooks } from "./find-workbooks";
import { inTurn } from "./in-turn";
import { commandWords } from "./words";
import type { Language } from "../audit/words/language";

/**
 * Last year's workbooks (`--previous`): one file, or those of a folder, each asked whose it is and of which year.
 * A file named for one workbook is meant for it whoever it says it belongs to.
 *
 * @returns `undefined` when the path cannot be read; why has been said.
 */
export async function previousBooks(
  start: string,
  { isOneFile, variants }: { readonly isOneFile: boolean; readonly variants: AuditTask["variants"] },
  workers: AuditWorkers,
  language: Language,
  environment: Environment,
): Promise<Pick<AuditTask, "previous" | "isPreviousNamed"> | undefined> {
  try {
    const isFolder = (await stat(start)).isDirectory();
    const found = await findWorkbooks(start);
    const answers = await inTurn(found, workers.count, (file) =>
      workers.identify({ file, ...(variants ? { variants } : {}) }),
    );
    const troubles = answers.flatMap((answer, index) => ("trouble" in answer ? [found[index]!] : []));
    for (const file of troubles) environment.complain(commandWords[language].previousUnread(file));
    if (!isFolder && troubles.length > 0) return undefined;
    const previous = answers.filter((answer): answer is EarlierBook => !("trouble" in answer));
    return { previous, isPreviousNamed: !isFolder && isOneFile };
  } catch (error) {
    environment.complain(environment.explain(error, start, language).reason);
    return undefined;
  }
}

/** Says which workbooks found no book of last year, so that nobody takes what is not compared for compared. */
export function complainOfUncompared(
  files: readonly AuditedFile[],
  language: Language,
  environment: Pick<Environment, "complain">,
): void {
  const alone = files.flatMap((file) =>
    "report" in file && file.report.status === "checked" && file.previous === undefined ? [file.path] : [],
  );
  if (alone.length > 0) environment.complain(commandWords[language].withoutPrevious(alone));
}
