import { useEffect, useState } from "react";
import type { PaneJobs } from "../pane-jobs/pane-jobs";
import type { RecoveredWrite } from "../pane-jobs/write-jobs";

/** What was cut off before the workbook was closed, settled on opening: what a person must be told once. */
export function useRecovery(
  jobs: Pick<PaneJobs, "recover">,
  onFailed: (error: unknown) => void,
): readonly RecoveredWrite[] {
  const [recovered, setRecovered] = useState<readonly RecoveredWrite[]>([]);
  useEffect(() => {
    jobs.recover().then(setRecovered, onFailed);
  }, [jobs, onFailed]);
  return recovered;
}
