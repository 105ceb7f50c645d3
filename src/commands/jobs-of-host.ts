import { auditHost } from "../jobs/audit";
import { clearMarks } from "../jobs/clear-marks";
import { convertSelection } from "../jobs/convert-functions";
import { undo } from "../jobs/undo";
import { writeFindings } from "../jobs/write-findings";
import type { Host } from "../workbook/host";
import type { Jobs } from "./jobs";

/** What the buttons need to know beside the workbook. */
export interface Surroundings {
  /** The moment of asking (ISO 8601), by the machine's clock. */
  readonly now: () => string;
  readonly language: "zh" | "en";
}

/** The jobs of the ribbon over a workbook. */
export function jobsOfHost(host: Host, { now, language }: Surroundings): Jobs {
  return {
    async audit(scope) {
      const selection = scope === "selection" ? await host.selection() : undefined;
      const at = now();
      const report = await auditHost(host, {
        on: at.slice(0, 10),
        ...(selection ? { scope: [selection.sheet] } : {}),
      });
      await writeFindings(host, { report, language, at });
      return report;
    },
    undo: () => undo(host),
    clearMarks: async () => (await clearMarks(host)).cleared.length,
    convertFunctions: () => convertSelection(host, now()),
  };
}
