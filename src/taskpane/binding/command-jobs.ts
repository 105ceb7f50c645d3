import type { Language } from "../../audit/words/language";
import type { Jobs } from "../../commands/jobs";
import { clearMarks } from "../../jobs/audit/clear-marks";
import { undo } from "../../jobs/writing/undo";
import type { Host } from "../../workbook/host";
import { placeTexts } from "../../workbook/journal-standing";
import { auditInScope } from "./audit-in-scope";
import { booksHeldAgainst } from "../pane-jobs/other-books";
import type { JobSurroundings } from "./host-jobs";

/** What the buttons of the ribbon do, with the pane or without it. */
export function commandJobs(
  host: Host,
  {
    executor,
    now,
    today,
    watch,
    otherBooks,
  }: Pick<JobSurroundings, "executor" | "now" | "today" | "watch" | "otherBooks">,
  language: () => Language,
): Jobs {
  return {
    async audit(scope) {
      const remember = watch.beforeReading();
      const { read, snapshot, report } = await auditInScope(
        host,
        scope,
        (snapshot) => executor.audit({ on: today(), ...otherBooks.workOf(snapshot, ...booksHeldAgainst) }),
        { besides: otherBooks.sheets },
      );
      remember(read, snapshot);
      const { writeFindings } = await import("../../jobs/audit/write-findings");
      const written = await writeFindings(host, { report, language: language(), at: now() });
      const sheet = written?.title["sheet"];
      // The pane may be closed: what was found would stand behind the sheet one looks at.
      if (sheet !== undefined) await host.select({ sheet, row: 0, column: 0 });
      return report;
    },
    undo: () => undo(host),
    clearMarks: async () => placeTexts((await clearMarks(host)).cleared).length,
    convertFunctions: async () => {
      const { convertSelection } = await import("../../jobs/functions/convert-functions");
      return convertSelection(host, now());
    },
  };
}
