import type { UndoOutcome, WritePreview, WriteReceipt, WriteRequest } from "../pane-jobs/write-jobs";
import type { Failure } from "./audit-session";

/** Where a write stands: asked for, previewed, being made, made, taken back. */
export interface WriteSession {
  readonly step: "idle" | "previewing" | "preview" | "writing" | "undoing";
  readonly preview?: WritePreview;
  /** The last write that can be taken back. */
  readonly receipt?: WriteReceipt;
  readonly undone?: UndoOutcome;
  readonly failure?: Failure;
  /** How many writes were made or taken back. */
  readonly revision: number;
}

export type WriteEvent =
  | { readonly type: "asked"; readonly request: WriteRequest }
  | { readonly type: "previewed"; readonly preview: WritePreview }
  | { readonly type: "cancelled" }
  | { readonly type: "applying" }
  | { readonly type: "written"; readonly receipt: WriteReceipt }
  | { readonly type: "found"; readonly receipt: WriteReceipt | undefined }
  | { readonly type: "undoing" }
  | { readonly type: "undone"; readonly undone: UndoOutcome }
  | { readonly type: "failed"; readonly error: unknown }
  | { readonly type: "dismissed" };

export const noWrite: WriteSession = { step: "idle", revision: 0 };

export function writeSession(session: WriteSession, event: WriteEvent): WriteSession {
  const { receipt, revision } = session;
  const idle = { step: "idle", revision, ...(receipt && { receipt }) } as const;
  switch (event.type) {
    case "asked":
      return { ...idle, step: "previewing" };
    case "previewed":
      return session.step === "previewing" ? { ...idle, step: "preview", preview: event.preview } : session;
    case "cancelled":
    case "dismissed":
      return idle;
    case "applying":
      return { ...session, step: "writing" };
    case "written":
      return { step: "idle", receipt: event.receipt, revision: revision + 1 };
    case "found": {
      const { receipt: _before, ...rest } = session;
      return { ...rest, revision: revision + 1, ...(event.receipt && { receipt: event.receipt }) };
    }
    case "undoing":
      return { ...idle, step: "undoing" };
    case "undone":
      return event.undone.outcome === "undone"
        ? { step: "idle", undone: event.undone, revision: revision + 1 }
        : { ...idle, undone: event.undone };
    case "failed":
      return { ...idle, failure: { during: "write", error: event.error } };
  }
}
