import { stat } from "node:fs/promises";
import type { Language } from "../audit/words/language";
import { auditWords } from "./audit/audit-words";
import type { AuditTask, AuditWorkers, BookShelf, IdentifiedBook } from "./audit/audit-workers";
import type { AuditedFile } from "./audit/audited-file";
import type { Environment } from "./environment";
import { findWorkbooks } from "./find-workbooks";
import { inTurn } from "./in-turn";
import { commandWords } from "./words";

/** The options that name books to compare with. */
export type ShelfOption = "previous" | "against";

/**
 * Workbooks to compare with (`--previous`: last year's, `--against`: what was approved): one file, or those of a
 * folder, each asked whose it is and of which year. A file named for one workbook is meant for it whoever it says it
 * belongs to.
 *
 * @returns `undefined` when the path cannot be read; why has been said.
 */
export async function bookShelf(
  start: string,
  { isOneFile, variants }: { readonly isOneFile: boolean; readonly variants: AuditTask["variants"] },
  workers: AuditWorkers,
  language: Language,
  environment: Environment,
): Promise<BookShelf | undefined> {
  try {
    const isFolder = (await stat(start)).isDirectory();
    const { files: found } = await findWorkbooks(start);
    const answers = await inTurn(found, workers.count, (file) =>
      workers.identify({ file, ...(variants ? { variants } : {}) }),
    );
    const troubles = answers.flatMap((answer, index) => ("trouble" in answer ? [found[index]!] : []));
    for (const file of troubles) environment.complain(commandWords[language].shelfUnread(file));
    if (!isFolder && troubles.length > 0) return undefined;
    const books = answers.filter((answer): answer is IdentifiedBook => !("trouble" in answer));
    return { books, isNamed: !isFolder && isOneFile };
  } catch (error) {
    environment.complain(environment.explain(error, start, language).reason);
    return undefined;
  }
}

/** Says which workbooks found no book on a shelf to compare with, so that nobody takes what is not compared for compared. */
export function complainOfUncompared(
  option: ShelfOption,
  { books }: BookShelf,
  files: readonly AuditedFile[],
  language: Language,
  environment: Pick<Environment, "complain">,
): void {
  const onShelf = new Set(books.map(({ file }) => file));
  const alone = files.flatMap((file) =>
    "report" in file &&
    file.report.status === "checked" &&
    ![file[option] ?? []].flat().some((each) => onShelf.has(each))
      ? [file.path]
      : [],
  );
  if (alone.length > 0) environment.complain(auditWords[language].uncompared[option](alone));
}
