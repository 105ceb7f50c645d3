import type { RangeRef } from "../../workbook/address";
import type { Host, Unsubscribe } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import { saysTheSame } from "../../workbook/same-contents";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

/** What an audit read. */
export type ReadScope = readonly (string | RangeRef)[] | "all";

/** People type in bursts; the workbook is looked at again once they pause so long, in milliseconds. */
const pause = 800;

/** What was read, and what it said. */
interface Audited {
  readonly sheets: readonly (string | RangeRef)[];
  readonly snapshot: WorkbookSnapshot;
}

/**
 * Tells when the workbook no longer says what was audited. The host's word that something was edited is a hint only:
 * after a pause the same cells are read again and compared, so that our own marks and sheets raise no alarm.
 */
export class EditWatch {
  private readonly listeners = new Set<() => void>();
  private audited: Audited | undefined;
  /** How often the host has told of an edit. */
  private edits = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: Host) {
    host.onEdited?.(() => {
      this.edits += 1;
      this.lookLater();
    });
  }

  subscribe(listener: () => void): Unsubscribe {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /**
   * To be called before a job reads. What it answers is called once the job is done: what was read is then what the
   * workbook should go on saying, and an edit made while the job ran is looked at too.
   */
  beforeReading(): (scope: ReadScope, snapshot: WorkbookSnapshot) => void {
    const { edits } = this;
    return (scope, snapshot) => {
      const sheets = scope === "all" ? snapshot.sheets.map(({ name }) => name) : scope;
      this.audited = { sheets, snapshot };
      if (this.edits > edits) this.lookLater();
    };
  }

  private lookLater(): void {
    clearTimeout(this.timer);
    if (this.audited) this.timer = setTimeout(() => void this.look(), pause);
  }

  private async look(): Promise<void> {
    const { audited } = this;
    if (!audited) return;
    const now = await this.host
      .read(audited.sheets, ["formulas"])
      .catch((error: unknown) => (isOfEditing(error) ? "later" : undefined));
    if (audited !== this.audited) return;
    if (now === "later") return this.lookLater();
    // A sheet that is gone cannot be read: then the workbook has changed for certain.
    if (now && saysTheSame(audited.snapshot, now)) return;
    this.audited = undefined;
    for (const listener of this.listeners) listener();
  }
}

/** While the next cell is being edited Excel lets nobody read, which says nothing of what was edited before. */
const isOfEditing = (error: unknown) => error instanceof HostError && error.code === "cellInEdit";
