import { auditFacets } from "../../jobs/audit/audit-facets";
import type { Host } from "../../workbook/host";
import type { ThreePublicJobs } from "../pane-jobs/three-public-jobs";
import { EditWatch } from "./edit-watch";
import type { JobSurroundings } from "./host-jobs";

/** What the tab 三公 has done over a workbook. */
export function threePublicJobs(
  host: Host,
  { executor, today, otherBooks }: Pick<JobSurroundings, "executor" | "today" | "otherBooks">,
): ThreePublicJobs {
  const watch = new EditWatch(host);
  return {
    async threePublic(_question, signal) {
      const remember = watch.beforeReading();
      const snapshot = await host.read("all", auditFacets, signal);
      const report = await executor.threePublic(
        { on: today(), ...otherBooks.workOf(snapshot, "lastYear") },
        signal,
      );
      remember("all", snapshot);
      return report;
    },
    onThreePublicOutdated: (listener) => watch.subscribe(listener),
  };
}
