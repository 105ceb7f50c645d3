import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";

interface Props<Value extends string> {
  /** What is chosen, for readers of screens. */
  readonly label: string;
  readonly value: Value;
  readonly names: Readonly<Record<Value, string>>;
  readonly values: readonly Value[];
  readonly isDisabled?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, side by side; where the pane is narrow they take another line. */
export function RadioRow<Value extends string>({
  label,
  value,
  names,
  values,
  isDisabled = false,
  onChoose,
}: Props<Value>) {
  const styles = useStyles();
  return (
    <RadioGroup
      layout="horizontal"
      className={styles.row}
      aria-label={label}
      value={value}
      disabled={isDisabled}
      onChange={(_, chosen) => onChoose(chosen.value as Value)}
    >
      {values.map((each) => (
        <Radio key={each} value={each} label={names[each]} />
      ))}
    </RadioGroup>
  );
}

const useStyles = makeStyles({
  row: {
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalSNudge,
    // A radio has room around it: its circle stands under the edge of the button below, nearer its own name than
    // that of its neighbour.
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    "& label": { paddingLeft: 0 },
  },
});
