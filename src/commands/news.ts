import type { AuditReport } from "../jobs/audit/audit-report";
import type { ConversionProposal } from "../jobs/functions/convert-functions";
import type { CellRef } from "../workbook/address";
import type { HostErrorCode } from "../workbook/host-error";
import type { Unsubscribe } from "../workbook/host";
import type { EntryHeader } from "../workbook/journal-entry";

/** The views of the pane a button may lead to. */
export type PaneView = "audit" | "threePublic" | "debt" | "report" | "help";

/** What a command of the ribbon tells the pane. */
export type News =
  | { readonly kind: "started"; readonly command: string }
  | { readonly kind: "audited"; readonly report: AuditReport }
  | { readonly kind: "undone"; readonly entry: EntryHeader }
  | { readonly kind: "marksCleared"; readonly placeCount: number }
  | {
      readonly kind: "functionsConverted";
      readonly formulas: number;
      readonly values: number;
      readonly left: ConversionProposal["left"];
    }
  | {
      readonly kind: "failed";
      readonly command: string;
      readonly code: HostErrorCode;
      readonly data: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: "viewWanted";
      readonly view: PaneView;
      readonly cell?: CellRef;
      /** The view's own job is to run at once, in sight and with the means to stop it. */
      readonly runs?: true;
    };

/**
 * News from the ribbon to the pane, which share one page. A pane that opens later still hears the last of them, so
 * that what went wrong while it was closed is not lost.
 */
export class NewsChannel {
  private readonly listeners = new Set<(news: News) => void>();
  private last: News | undefined;

  publish(news: News): void {
    this.last = news;
    for (const listener of this.listeners) listener(news);
  }

  /** Hears the last news at once, then all that follow. */
  subscribe(listener: (news: News) => void): Unsubscribe {
    this.listeners.add(listener);
    if (this.last) listener(this.last);
    return () => void this.listeners.delete(listener);
  }
}
