import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useText } from "../../text";

interface Props {
  /** What is being done. */
  readonly label: string;
  /** Share of the whole that is done, 0 to 1; absent while it cannot be told. */
  readonly share?: number | undefined;
  readonly onStop: () => void;
}

/** Takes the place of the primary button while a job runs, as high as the button, so that nothing jumps. */
export function ProgressLine({ label, share, onStop }: Props) {
  const styles = useStyles();
  const text = useText();
  const stageId = useId();
  return (
    <div className={styles.line}>
      <div className={styles.bar}>
        <span id={stageId} className={styles.stage}>
          {label}
        </span>
        <ProgressBar
          aria-labelledby={stageId}
          thickness="large"
          {...(share === undefined ? {} : { value: share })}
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
