import { auditFacets } from "../../jobs/audit/audit-facets";
import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import { booksWrittenFrom } from "../pane-jobs/other-books";
import type { ReportJobs } from "../pane-jobs/report-jobs";
import { EditWatch } from "./edit-watch";
import type { JobSurroundings } from "./host-jobs";

/** What the tab 报表 has done over a workbook. */
export function reportJobs(
  host: Host,
  { executor, today, otherBooks }: Pick<JobSurroundings, "executor" | "today" | "otherBooks">,
): ReportJobs {
  const [textWatch, disclosureWatch] = [new EditWatch(host), new EditWatch(host)];
  return {
    async report({ request }, signal) {
      const snapshot = await host.read("all", ["formulas"], signal);
      const [{ sources, draft }, { reportSets }] = await Promise.all([
        executor.report(
          { ...(request && { request }), ...otherBooks.workOf(snapshot, ...booksWrittenFrom) },
          signal,
        ),
        import("../../jobs/report/report-sets"),
      ]);
      return { sources, sets: reportSets(), ...(draft && { proposal: draft }) };
    },
    async blankForms() {
      return (await import("../../jobs/report/blank-form")).blankForms();
    },
    async narrative({ text }, signal) {
      const remember = textWatch.beforeReading();
      const snapshot = await host.read("all", auditFacets, signal);
      const report = await executor.narrative(
        { on: today(), ...(text !== undefined && { text }), ...otherBooks.workOf(snapshot, "lastYear") },
        signal,
      );
      remember("all", snapshot);
      return report;
    },
    onNarrativeOutdated: (listener) => textWatch.subscribe(listener),
    async disclosure(_question, signal) {
      const remember = disclosureWatch.beforeReading();
      const snapshot = await host.read("all", auditFacets, signal);
      const file = await fileIfPossible(host);
      const hasOwnRecords = (await host.state.keys()).length > 0;
      const work = { snapshot, hasOwnRecords, on: today(), ...(file && { file }) };
      const report = await executor.disclosure(work, signal);
      remember("all", snapshot);
      return report;
    },
    onDisclosureOutdated: (listener) => disclosureWatch.subscribe(listener),
    async publicVersion(_question, signal) {
      if (!host.file || !host.openBeside) throw new HostError("apiMissing");
      const { bytes, ...made } = await executor.publicVersion({ bytes: await host.file() }, signal);
      if (made.withoutValue.length === 0) await host.openBeside(bytes);
      return made;
    },
  };
}

/** The workbook as a file; `undefined` where this Excel cannot hand it out, so that the rest can still be looked through. */
async function fileIfPossible(host: Host): Promise<Uint8Array | undefined> {
  try {
    return await host.file?.();
  } catch (error) {
    if (error instanceof HostError && error.code === "apiMissing") return undefined;
    throw error;
  }
}
