import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RunControl } from "../../session/use-run";
import { useText } from "../../text";
import { RunNotices } from "../notices/RunNotices";
import { ProgressLine } from "./ProgressLine";

interface Props {
  readonly run: Omit<RunControl<never, unknown>, "start">;
  readonly words: {
    /** What the one primary button will do. */
    readonly action: string;
    readonly running: string;
    readonly empty: string;
    readonly stale: { readonly sentence: string; readonly again: string };
  };
  readonly isDisabled: boolean;
  readonly failureWords: (error: unknown) => string;
  readonly onStart: () => void;
  /** What may be chosen before starting. */
  readonly choices?: ReactNode;
  /** What may be written, beside the button. */
  readonly menu?: ReactNode;
  /** The result, once there is one. */
  readonly children: ReactNode;
}

/** The frame of a tab that runs one job: its choices, its button or progress, what went wrong, and its result. */
export function RunFrame({ run, words, isDisabled, failureWords, onStart, choices, menu, children }: Props) {
  const styles = useStyles();
  const text = useText();
  const { isRunning, finished, failure, wasStopped } = run.session;
  const isEmpty = !finished && !isRunning && !failure && !wasStopped;
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <RunNotices
          stale={finished?.isStale && !isRunning ? words.stale : undefined}
          failure={failure}
          hasResult={finished !== undefined}
          failureWords={failureWords}
          onAgain={run.again}
          onDismissFailure={run.dismissFailure}
        />
        {choices}
        <div className={styles.row}>
          {isRunning ? (
            <ProgressLine label={words.running} onStop={run.stop} />
          ) : (
            <>
              <Button appearance="primary" className={styles.action} disabled={isDisabled} onClick={onStart}>
                {words.action}
              </Button>
              {menu}
            </>
          )}
        </div>
        {wasStopped && <p className={styles.sentence}>{finished ? text.stoppedKept : text.stopped}</p>}
        {isEmpty && <p className={styles.sentence}>{words.empty}</p>}
      </div>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
  },
  top: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
  },
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "36px",
  },
  // Where there is no room for its words on one line they take two, and the menu keeps its own.
  action: { minWidth: 0 },
  sentence: { margin: 0 },
});
