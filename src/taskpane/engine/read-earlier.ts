import { HostError } from "../../workbook/host-error";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { EarlierBook } from "../pane-jobs/earlier-books";

/** Earlier workbooks beside the one that is worked on, as their files were chosen. */
export interface EarlierBooksOfWork {
  /** Last year's, or the one with the ledger of the last audit. */
  readonly earlier?: EarlierBook;
  /** The year's own budget (年初预算), for a final account. */
  readonly budget?: EarlierBook;
}

/**
 * The earlier workbooks as the jobs take them, read from their files.
 *
 * @throws HostError naming the file, as `readWorkbook` does.
 */
export async function readEarlier({ earlier, budget }: EarlierBooksOfWork): Promise<{
  readonly previous?: WorkbookSnapshot;
  readonly budget?: WorkbookSnapshot;
}> {
  return {
    ...(earlier && { previous: await readBook(earlier) }),
    ...(budget && { budget: await readBook(budget) }),
  };
}

async function readBook({ name, bytes }: EarlierBook): Promise<WorkbookSnapshot> {
  const { readWorkbook } = await import("../../ooxml/read-workbook");
  try {
    return readWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new HostError(error.code, { ...error.data, path: name }, { cause: error });
  }
}
