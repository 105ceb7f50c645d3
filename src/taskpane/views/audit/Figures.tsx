import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../../text";
import type { ShownLine } from "../../present/shown-line";

/** 表中数, 核对数 and 差额 side by side, right aligned; long amounts go below each other rather than break. */
export function Figures({ figures }: { readonly figures: NonNullable<ShownLine["figures"]> }) {
  const styles = useStyles();
  const text = useText();
  const shown = (["actual", "expected", "difference"] as const).filter((key) => figures[key] !== undefined);
  return (
    <div className={styles.frame}>
      <dl className={styles.row}>
        {shown.map((key) => (
          <div key={key} className={styles.figure}>
            <dt className={styles.term}>{text.finding.figures[key]}</dt>
            <dd className={styles.amount}>{figures[key]}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.unit}>{text.finding.unit(figures.unit)}</div>
    </div>
  );
}

const useStyles = makeStyles({
  frame: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, margin: 0 },
  figure: { flex: "1 1 0", minWidth: "max-content", textAlign: "right" },
  term: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  amount: { margin: 0, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  unit: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "right",
  },
});
