import { makeStyles, tokens } from "@fluentui/react-components";

interface Props {
  /** The line that answers the question. */
  readonly headline: string;
  readonly lines: readonly string[];
  /** What was read and when. */
  readonly read?: string | undefined;
}

/** The first lines of a result. */
export function Answer({ headline, lines, read }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.answer}>
      <h2 className={styles.leading}>{headline}</h2>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {read !== undefined && <div className={styles.read}>{read}</div>}
    </div>
  );
}

const useStyles = makeStyles({
  answer: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    // Chinese breaks after punctuation only, so that 未检查 stays in one piece, and no count stands alone.
    wordBreak: "keep-all",
    overflowWrap: "anywhere",
    textWrap: "pretty",
  },
  leading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  read: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
