import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { RecoveredWrite } from "../../pane-jobs/write-jobs";
import type { WriteControl } from "../../session/use-writes";
import { useText } from "../../text";
import { FailureNotice } from "./FailureNotice";
import { RecoveryNotice } from "./RecoveryNotice";
import { UndoBar } from "./UndoBar";

interface Props {
  readonly writes: WriteControl;
  readonly recovered: readonly RecoveredWrite[];
  readonly failure: unknown;
  readonly failureWords: (error: unknown) => string;
  readonly onDismissFailure: () => void;
}

/** What concerns the workbook whichever tab is open: a write cut off, one made, one that failed. */
export function Notices({ writes, recovered, failure, failureWords, onDismissFailure }: Props) {
  const styles = useStyles();
  const text = useText();
  const { step, receipt, undone, failure: writeFailure } = writes.session;
  const isQuiet = recovered.length === 0 && !receipt && !undone && !writeFailure && failure === undefined;
  if (isQuiet && step !== "previewing") return null;
  return (
    <div className={styles.notices}>
      {recovered.map((each, index) => (
        <RecoveryNotice key={index} recovered={each} />
      ))}
      {failure !== undefined && (
        <FailureNotice during="other" words={failureWords(failure)} onDismiss={onDismissFailure} />
      )}
      {writeFailure && (
        <FailureNotice during="write" words={failureWords(writeFailure.error)} onDismiss={writes.dismiss} />
      )}
      {step === "previewing" && <Spinner size="tiny" label={text.write.previewing} />}
      <UndoBar receipt={receipt} undone={undone} onUndo={writes.undo} onDismiss={writes.dismiss} />
    </div>
  );
}

const useStyles = makeStyles({
  notices: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    flexShrink: 0,
  },
});
