import { useEffect, useEffectEvent } from "react";
import type { News, PaneView } from "../../commands/news";
import type { CellRef } from "../../workbook/address";
import { HostError } from "../../workbook/host-error";
import type { PaneJobs } from "../pane-jobs/pane-jobs";
import type { AuditControl } from "../session/use-audit";
import type { WriteControl } from "../session/use-writes";
import type { PageName, TabName } from "./places";

interface Reactions {
  readonly audit: Pick<AuditControl, "show" | "start" | "session">;
  readonly writes: Pick<WriteControl, "refresh">;
  /** What a button of the ribbon starts along with its tab. */
  readonly runs: Readonly<Partial<Record<PaneView, () => void>>>;
  readonly onFailed: (error: HostError) => void;
  readonly onTab: (tab: TabName) => void;
  readonly onPage: (page: PageName) => void;
  /** A cell of the sheet is asked about. */
  readonly onCell: (cell: CellRef) => void;
}

const tabOf: Readonly<Record<Exclude<PaneView, "help">, TabName>> = {
  audit: "audit",
  threePublic: "threePublic",
  debt: "debt",
  report: "reports",
};

/** Shows in the pane what the buttons of the ribbon did, or could not do. */
export function useNews(jobs: Pick<PaneJobs, "onNews">, reactions: Reactions): void {
  const react = useEffectEvent((news: News) => {
    const { audit, writes, runs, onFailed, onTab, onPage, onCell } = reactions;
    switch (news.kind) {
      case "started":
        return;
      case "audited":
        onTab("audit");
        audit.show(news.report);
        return writes.refresh();
      case "undone":
      case "marksCleared":
      case "functionsConverted":
        return writes.refresh();
      case "failed":
        return onFailed(new HostError(news.code, news.data));
      case "viewWanted":
        if (news.view === "help") return onPage("help");
        onTab(tabOf[news.view]);
        if (news.cell) {
          onCell(news.cell);
          // Of a workbook that was not audited nothing can be said of any cell.
          if (!audit.session.result && !audit.session.running) audit.start();
        }
        return news.runs ? runs[news.view]?.() : undefined;
    }
  });
  useEffect(() => jobs.onNews((news) => react(news)), [jobs]);
}
