/** A refusal to come: which sync, with which code, and how far into the batch. */
export interface Fault {
  /** Counted from one since the counters were reset. */
  readonly atSync: number;
  /** A code of Excel's, such as `AccessDenied`, or of the transport, such as `ResponsePayloadSizeLimitExceeded`. */
  readonly code: string;
  /** How many actions of the batch still run; all are refused when absent. */
  readonly afterActions?: number;
  /** The whole batch runs, and only its answer is lost: what a broken session looks like from the add-in. */
  readonly losesAnswer?: true;
}

/** Numbers by which the transport refuses a whole request before it reaches the workbook. */
export const transportErrors: Readonly<Record<string, number>> = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  ActivityLimitReached: 5102,
  InvalidOrTimedOutSession: 5012,
  InvalidOperationInCellEditMode: 5004,
  WriteNotSupportedWhenModalDialogOpen: 5016,
};

/** The refusals a test has asked for. */
export class Faults {
  private readonly waiting: Fault[] = [];

  inject(fault: Fault): void {
    this.waiting.push(fault);
  }

  clear(): void {
    this.waiting.length = 0;
  }

  /** The fault of this sync, which is used up by it. */
  take(sync: number): Fault | undefined {
    const at = this.waiting.findIndex(({ atSync }) => atSync === sync);
    return at < 0 ? undefined : this.waiting.splice(at, 1)[0];
  }
}
