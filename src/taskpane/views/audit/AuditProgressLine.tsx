import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { AuditProgress } from "../../pane-jobs";
import { useText } from "../../text";

interface Props {
  readonly progress: AuditProgress;
  readonly onStop: () => void;
}

/** Takes the place of the primary button while an audit runs, as high as the button, so that nothing jumps. */
export function AuditProgressLine({ progress, onStop }: Props) {
  const styles = useStyles();
  const text = useText();
  const stageId = useId();
  return (
    <div className={styles.line}>
      <div className={styles.bar}>
        <span id={stageId} className={styles.stage}>
          {text.progress.stages[progress.stage]}
        </span>
        <ProgressBar
          aria-labelledby={stageId}
          thickness="large"
          {...(progress.share === undefined ? {} : { value: progress.share })}
        />
      </div>
      <Button onClick={onStop}>{text.progress.stop}</Button>
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    flex: 1,
    minHeight: "32px",
  },
  bar: { flex: 1, minWidth: 0 },
  stage: {
    display: "block",
    paddingBottom: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
