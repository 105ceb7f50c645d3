import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ShownFigures } from "../../present/shown-line";
import { useText } from "../../text";

/** The longest amount of which three stand side by side in a narrow pane. */
const sideBySideLength = 12;

/** 表中数, 核对数 and 差额 in a row, right aligned; long amounts stand below each other, so that none is broken. */
export function Figures({ figures }: { readonly figures: ShownFigures }) {
  const styles = useStyles();
  const { finding } = useText();
  const shown = (["actual", "expected", "difference"] as const).flatMap((key) => {
    const figure = figures[key];
    return figure === undefined ? [] : [{ key, figure }];
  });
  const isLong = shown.some(({ figure }) => figure.length > sideBySideLength);
  return (
    <div className={styles.frame}>
      <dl className={mergeClasses(styles.figures, isLong ? styles.stacked : styles.row)}>
        {shown.map(({ key, figure }) => (
          <div key={key} className={isLong ? styles.line : styles.column}>
            <dt className={styles.secondary}>{finding.figures[key]}</dt>
            <dd className={styles.amount}>{figure}</dd>
          </div>
        ))}
      </dl>
      <div className={mergeClasses(styles.secondary, styles.unit)}>{finding.unit(figures.unit)}</div>
    </div>
  );
}

const useStyles = makeStyles({
  frame: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  figures: { display: "flex", margin: 0 },
  row: { columnGap: tokens.spacingHorizontalM },
  stacked: { flexDirection: "column" },
  column: { flex: "1 1 0", textAlign: "right" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline" },
  amount: { margin: 0, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  unit: { textAlign: "right" },
  secondary: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
