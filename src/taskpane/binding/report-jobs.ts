import { auditFacets } from "../../jobs/audit-facets";
import type { Host } from "../../workbook/host";
import type { ReportJobs } from "../pane-jobs/report-jobs";
import { EditWatch } from "./edit-watch";
import type { JobSurroundings } from "./host-jobs";

/** What the tab 报表 has done over a workbook. */
export function reportJobs(
  host: Host,
  { executor, today }: Pick<JobSurroundings, "executor" | "today">,
): ReportJobs {
  const [textWatch, disclosureWatch] = [new EditWatch(host), new EditWatch(host)];
  return {
    async report({ request }, signal) {
      const snapshot = await host.read("all", ["formulas"], signal);
      const [{ sources, draft }, { reportSets }] = await Promise.all([
        executor.report({ snapshot, ...(request && { request }) }, signal),
        import("../../jobs/report-sets"),
      ]);
      return { sources, sets: reportSets(), ...(draft && { proposal: draft }) };
    },
    async blankForms() {
      return (await import("../../jobs/blank-form")).blankForms();
    },
    async narrative(_question, signal) {
      const snapshot = await host.read("all", auditFacets, signal);
      const report = await executor.narrative({ snapshot, on: today() }, signal);
      textWatch.remember("all", snapshot);
      return report;
    },
    onNarrativeOutdated: (listener) => textWatch.subscribe(listener),
    async disclosure(_question, signal) {
      const snapshot = await host.read("all", auditFacets, signal);
      const carried = await host.carriedAlong?.();
      const hasOwnRecords = (await host.state.keys()).length > 0;
      const disclosed = { carried, hasOwnRecords };
      const report = await executor.disclosure({ snapshot, disclosed, on: today() }, signal);
      disclosureWatch.remember("all", snapshot);
      return report;
    },
    onDisclosureOutdated: (listener) => disclosureWatch.subscribe(listener),
  };
}
