import { useCallback, useState } from "react";
import type { Language } from "../../audit/words/language";
import type { ExportedVariants, VariantsInUse, VariantsJobs } from "../pane-jobs/variants-jobs";

/** The ways of printing the forms (版式) in use, and what became of the last file. */
export interface VariantsControl {
  readonly inUse: VariantsInUse | undefined;
  /** Why the last file cannot be used. */
  readonly problem?: string;
  /** What was last handed out. */
  readonly exported?: ExportedVariants;
  load(file: File): void;
  remove(): void;
  exportFile(): void;
}

type Outcome = Pick<VariantsControl, "problem" | "exported">;

/** @param onChanged - Whatever was read before is to be read again, as the forms are looked for now. */
export function useVariants(
  jobs: VariantsJobs,
  language: Language,
  onChanged: () => void,
  onFailed: (error: unknown) => void,
): VariantsControl {
  const [inUse, setInUse] = useState(() => jobs.variantsInUse());
  const [outcome, setOutcome] = useState<Outcome>({});
  const load = useCallback(
    (file: File) => {
      const take = async () => {
        const loaded = await jobs.loadVariants(file.name, await file.text(), language);
        if ("problem" in loaded) return setOutcome({ problem: loaded.problem });
        setOutcome({});
        setInUse(loaded.inUse);
        onChanged();
      };
      take().catch(onFailed);
    },
    [jobs, language, onChanged, onFailed],
  );
  const remove = useCallback(() => {
    jobs.removeVariants();
    setOutcome({});
    setInUse(undefined);
    onChanged();
  }, [jobs, onChanged]);
  const exportFile = useCallback(() => {
    jobs.exportVariants(language).then((exported) => setOutcome({ exported }), onFailed);
  }, [jobs, language, onFailed]);
  return { inUse, ...outcome, load, remove, exportFile };
}
