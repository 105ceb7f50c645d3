import { makeStyles, tokens } from "@fluentui/react-components";

interface Props {
  /** What opens the table. */
  readonly label: string;
  readonly headings: readonly string[];
  /** The first of each row is its heading. */
  readonly rows: readonly (readonly string[])[];
}

/** The figures of a chart, folded away until someone wants to read them. */
export function FigureTable({ label, headings, rows }: Props) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.label}>{label}</summary>
      <div className={styles.frame} tabIndex={0} role="region" aria-label={label}>
        <table className={styles.table}>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col" className={styles.heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...rest]) => (
              <tr key={first}>
                <th scope="row" className={styles.first}>
                  {first}
                </th>
                {rest.map((figure, index) => (
                  <td key={index} className={styles.figure}>
                    {figure}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

const cell = {
  padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
};

const useStyles = makeStyles({
  label: {
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  frame: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  heading: { ...cell, textAlign: "right", fontWeight: tokens.fontWeightSemibold },
  first: { ...cell, textAlign: "left", fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
  figure: { ...cell, textAlign: "right", whiteSpace: "nowrap" },
});
