import { useCallback, useState } from "react";
import type { ChosenBooks, OtherBookKind } from "../pane-jobs/other-books";
import type { PaneJobs } from "../pane-jobs/pane-jobs";

/** The files and sheets chosen as other workbooks, and choosing them. */
export interface OtherBookControl {
  /** What those of each kind are called. */
  readonly names: Readonly<Partial<Record<OtherBookKind, readonly string[]>>>;
  /** Compares with files from now on; without any, with none. */
  choose(kind: OtherBookKind, files: readonly File[]): void;
  /** The same with sheets of the workbook that is open. */
  chooseSheets(kind: OtherBookKind, sheets: readonly string[]): void;
  /** The sheets to choose from. */
  sheets(): Promise<readonly string[]>;
}

/**
 * Keeps which other workbooks a person chose.
 *
 * @param onChosen - Whatever was compared before is to be asked again.
 */
export function useOtherBooks(
  jobs: Pick<PaneJobs, "compareWith" | "sheetsToChoose">,
  onChosen: (kind: OtherBookKind) => void,
  onFailed: (error: unknown) => void,
): OtherBookControl {
  const [names, setNames] = useState<OtherBookControl["names"]>({});
  const take = useCallback(
    (kind: OtherBookKind, books: ChosenBooks, called: readonly string[]) => {
      jobs.compareWith(kind, called.length > 0 ? books : undefined);
      setNames((before) => ({ ...before, [kind]: called }));
      onChosen(kind);
    },
    [jobs, onChosen],
  );
  const choose = useCallback(
    (kind: OtherBookKind, chosen: readonly File[]) => {
      const read = chosen.map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      }));
      Promise.all(read)
        .then((files) =>
          take(
            kind,
            { files },
            files.map(({ name }) => name),
          ),
        )
        .catch(onFailed);
    },
    [take, onFailed],
  );
  const chooseSheets = useCallback(
    (kind: OtherBookKind, sheets: readonly string[]) => take(kind, { sheets }, sheets),
    [take],
  );
  const sheets = useCallback(
    () =>
      jobs.sheetsToChoose().catch((error: unknown) => {
        onFailed(error);
        return [];
      }),
    [jobs, onFailed],
  );
  return { names, choose, chooseSheets, sheets };
}
