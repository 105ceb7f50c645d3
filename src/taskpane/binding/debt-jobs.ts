import { auditFacets } from "../../jobs/audit/audit-facets";
import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import type { DebtJobs } from "../pane-jobs/debt-jobs";
import { EditWatch } from "./edit-watch";
import type { JobSurroundings } from "./host-jobs";

/** What the tab 债务 has done over a workbook. The whole of it is read, also where cells are selected. */
export function debtJobs(
  host: Host,
  { executor, today, otherBooks }: Pick<JobSurroundings, "executor" | "today" | "otherBooks">,
): DebtJobs {
  const watch = new EditWatch(host);
  return {
    async debt({ scope, scenario }, signal) {
      const selection = scope === "selection" ? await host.selection() : undefined;
      if (scope === "selection" && !selection) throw new HostError("invalidArgument");
      const remember = watch.beforeReading();
      const snapshot = await host.read("all", auditFacets, signal);
      const report = await executor.debt(
        {
          on: today(),
          ...otherBooks.workOf(snapshot, "auditedLedger"),
          ...(selection && { selection }),
          ...(scenario && { scenario }),
        },
        signal,
      );
      remember("all", snapshot);
      return report;
    },
    onDebtOutdated: (listener) => watch.subscribe(listener),
  };
}
