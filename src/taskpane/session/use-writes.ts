import { useCallback, useEffect, useReducer } from "react";
import type { Language } from "../../audit/words/language";
import type { PaneJobs } from "../pane-jobs/pane-jobs";
import type { WriteKind, WriteManner, WriteRequest } from "../pane-jobs/write-jobs";
import { noWrite, writeSession, type WriteSession } from "./write-session";

export interface WriteControl {
  readonly session: WriteSession;
  /** Grows with every write made or taken back: what was read from the workbook before is to be read again. */
  readonly revision: number;
  ask(request: WriteRequest): void;
  cancel(): void;
  apply(rowIds: readonly string[], manner: WriteManner): void;
  undo(): void;
  dismiss(): void;
  /** Looks again for the last write: something was written or taken back elsewhere. */
  refresh(): void;
}

/** Previews, makes and takes back writes, one at a time. */
export function useWrites(
  jobs: PaneJobs,
  language: Language,
  onWritten: (kind: WriteKind) => void,
): WriteControl {
  const [session, dispatch] = useReducer(writeSession, noWrite);
  const { preview } = session;
  const failed = (error: unknown) => dispatch({ type: "failed", error });

  const refresh = useCallback(() => {
    // Without a last write there is nothing to offer; a failure to look is no concern of the person yet.
    jobs.lastWrite().then(
      (receipt) => dispatch({ type: "found", receipt }),
      () => dispatch({ type: "found", receipt: undefined }),
    );
  }, [jobs]);
  useEffect(refresh, [refresh]);

  const ask = useCallback(
    (request: WriteRequest) => {
      dispatch({ type: "asked", request });
      jobs.preview(request, language).then((made) => dispatch({ type: "previewed", preview: made }), failed);
    },
    [jobs, language],
  );
  const cancel = useCallback(() => dispatch({ type: "cancelled" }), []);
  const dismiss = useCallback(() => dispatch({ type: "dismissed" }), []);
  const apply = useCallback(
    (rowIds: readonly string[], manner: WriteManner) => {
      if (!preview) return;
      dispatch({ type: "applying" });
      jobs.apply(preview, rowIds, manner).then((receipt) => {
        dispatch({ type: "written", receipt });
        onWritten(receipt.kind);
      }, failed);
    },
    [jobs, preview, onWritten],
  );
  const undo = useCallback(() => {
    dispatch({ type: "undoing" });
    jobs.undo().then((undone) => {
      dispatch({ type: "undone", undone });
      if (undone.outcome === "undone") onWritten(undone.kind);
    }, failed);
  }, [jobs, onWritten]);

  return { session, revision: session.revision, ask, cancel, apply, undo, dismiss, refresh };
}
