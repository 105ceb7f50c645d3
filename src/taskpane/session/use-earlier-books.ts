import { useCallback, useState } from "react";
import type { EarlierKind } from "../pane-jobs/earlier-books";
import type { PaneJobs } from "../pane-jobs/pane-jobs";

/** The files chosen as earlier workbooks, and choosing them. */
export interface EarlierControl {
  /** What each is called. */
  readonly names: Readonly<Partial<Record<EarlierKind, string>>>;
  /** Compares with a file from now on; without one, with none. */
  choose(kind: EarlierKind, file: File | undefined): void;
}

/**
 * Keeps which earlier workbooks a person chose.
 *
 * @param onChosen - Whatever was compared before is to be asked again.
 */
export function useEarlierBooks(
  jobs: Pick<PaneJobs, "compareWith">,
  onChosen: (kind: EarlierKind) => void,
  onFailed: (error: unknown) => void,
): EarlierControl {
  const [names, setNames] = useState<EarlierControl["names"]>({});
  const choose = useCallback(
    (kind: EarlierKind, file: File | undefined) => {
      const take = async () => {
        const book = file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
        jobs.compareWith(kind, book);
        setNames(({ [kind]: _before, ...others }) => (book ? { ...others, [kind]: book.name } : others));
        onChosen(kind);
      };
      take().catch(onFailed);
    },
    [jobs, onChosen, onFailed],
  );
  return { names, choose };
}
