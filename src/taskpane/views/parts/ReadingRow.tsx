import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  /** The number as printed; absent where there is none. */
  readonly value?: string | undefined;
  /** What is said below: how it comes about, its line, why it is missing. */
  readonly notes?: readonly string[];
  /** A badge or a bar below the notes. */
  readonly children?: ReactNode;
}

/** One number by its name, at the right in tabular numerals, with what there is to say of it below. */
export function ReadingRow({ title, value, notes = [], children }: Props) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.title}>{title}</span>
        {value !== undefined && <span className={styles.value}>{value}</span>}
      </div>
      {notes.map((note) => (
        <div key={note} className={styles.note}>
          {note}
        </div>
      ))}
      {children}
    </li>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  line: {
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
  },
  title: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  value: {
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  note: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
