import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../text";

interface Props {
  readonly job: "reports";
  readonly onToAudit: () => void;
}

/** A job that is not there yet says so in one sentence, with what serves meanwhile. */
export function NotYetView({ job, onToAudit }: Props) {
  const styles = useStyles();
  const { notYet } = useText();
  return (
    <div className={styles.view}>
      <p className={styles.sentence}>{notYet[job]}</p>
      <Button onClick={onToAudit}>{notYet.toAudit}</Button>
    </div>
  );
}

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  sentence: { margin: 0 },
});
