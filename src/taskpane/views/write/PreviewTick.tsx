import { makeStyles, tokens } from "@fluentui/react-components";

interface Props {
  readonly label: string;
  readonly isChosen: boolean;
  /** Absent where nothing can be chosen. */
  readonly onChoose: ((isChosen: boolean) => void) | undefined;
}

/** The box by which a row of a preview, or all of them, is ticked. */
export function PreviewTick({ label, isChosen, onChoose }: Props) {
  const styles = useStyles();
  return (
    <input
      type="checkbox"
      className={styles.box}
      aria-label={label}
      checked={isChosen}
      disabled={!onChoose}
      onChange={({ target }) => onChoose?.(target.checked)}
    />
  );
}

const useStyles = makeStyles({
  box: { width: "16px", height: "16px", margin: "6px", accentColor: tokens.colorBrandBackground },
});
