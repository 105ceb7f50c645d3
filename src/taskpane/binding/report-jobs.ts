import { auditFacets } from "../../jobs/audit-facets";
import type { Host } from "../../workbook/host";
import type { ReportJobs } from "../pane-jobs/report-jobs";
import { EditWatch } from "./edit-watch";
import type { JobSurroundings } from "./host-jobs";

/** What the tab 报表 has done over a workbook; the making of forms is loaded with its first use. */
export function reportJobs(
  host: Host,
  { executor, today }: Pick<JobSurroundings, "executor" | "today">,
): ReportJobs {
  const watch = new EditWatch(host);
  return {
    async report({ request }, signal) {
      const [{ proposeReport, reportSources }, { reportSets }] = await Promise.all([
        import("../../jobs/report"),
        import("../../jobs/report-sets"),
      ]);
      const sets = reportSets();
      const sources = await reportSources(host, { signal });
      const [first] = sources;
      const asked = request ?? (first?.sets[0] === undefined ? undefined : { set: first.sets[0] });
      if (!asked) return { sources, sets };
      return { sources, sets, proposal: await proposeReport(host, asked, { signal }) };
    },
    async blankForms() {
      return (await import("../../jobs/blank-form")).blankForms();
    },
    async narrative(_question, signal) {
      const snapshot = await host.read("all", auditFacets, signal);
      const report = await executor.narrative({ snapshot, on: today() }, signal);
      watch.remember("all", snapshot);
      return report;
    },
    onNarrativeOutdated: (listener) => watch.subscribe(listener),
  };
}
