import type { NamedSnapshot } from "../../jobs/audit/read-book";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { BookFile } from "../pane-jobs/other-books";

/** Another workbook beside the one that is worked on: a file as it was chosen, or sheets that were read. */
export type BookBeside = BookFile | NamedSnapshot;

/** Other workbooks beside the one that is worked on. */
export interface OtherBooksOfWork {
  /** Last year's, or the one with the ledger of the last audit. */
  readonly earlier?: BookBeside;
  /** The year's own budget (年初预算), for a final account. */
  readonly budget?: BookBeside;
}

/**
 * Other workbooks as the jobs take them, read from their files.
 *
 * @throws HostError naming the file, as `readBeside` does.
 */
export async function readOtherBooks({ earlier, budget }: OtherBooksOfWork): Promise<{
  readonly previous?: WorkbookSnapshot;
  readonly budget?: WorkbookSnapshot;
}> {
  return {
    ...(earlier && { previous: await readBeside(earlier) }),
    ...(budget && { budget: await readBeside(budget) }),
  };
}

/** The same of several, with what messages call them. */
export async function readAllBeside(books: readonly BookBeside[]): Promise<NamedSnapshot[]> {
  const read: NamedSnapshot[] = [];
  for (const book of books) read.push({ name: book.name, snapshot: await readBeside(book) });
  return read;
}

/** @throws HostError naming the file, as `readWorkbookFile` does. */
async function readBeside(book: BookBeside): Promise<WorkbookSnapshot> {
  if ("snapshot" in book) return book.snapshot;
  const { readWorkbookFile } = await import("../../files/read-workbook-file");
  return readWorkbookFile(book.name, book.bytes);
}
