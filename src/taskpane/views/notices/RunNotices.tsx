import type { Failure } from "../../session/audit-session";
import { FailureNotice } from "./FailureNotice";
import { Notice } from "./Notice";

interface Props {
  /** What is said of a result from before the last edit; absent where it still holds. */
  readonly stale: { readonly sentence: string; readonly again: string } | undefined;
  readonly failure: Failure | undefined;
  readonly hasResult: boolean;
  readonly failureWords: (error: unknown) => string;
  readonly onAgain: () => void;
  readonly onDismissFailure: () => void;
}

/** What stands above a tab's job: that its result may no longer hold, and what went wrong. */
export function RunNotices({ stale, failure, hasResult, failureWords, onAgain, onDismissFailure }: Props) {
  return (
    <>
      {stale && (
        <Notice intent="warning" actions={[{ label: stale.again, onClick: onAgain }]}>
          {stale.sentence}
        </Notice>
      )}
      {failure && (
        <FailureNotice
          during={failure.during}
          words={failureWords(failure.error)}
          hasResult={hasResult}
          onAgain={onAgain}
          onDismiss={onDismissFailure}
        />
      )}
    </>
  );
}
