import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { PreviewRow } from "../../pane-jobs/write-jobs";
import { addressWords } from "../../present/address-list";
import { useText } from "../../text";

interface Props {
  readonly rows: readonly PreviewRow[];
  /** Comments come along: what they say is shown too. */
  readonly withComments: boolean;
  readonly chosen: ReadonlySet<string>;
  /** Absent where the rows are written together. */
  readonly onChoose: ((chosen: ReadonlySet<string>) => void) | undefined;
}

/** What stands in each cell and what will, to be ticked one by one. */
export function PreviewTable({ rows, withComments, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { write } = useText();
  const toggle = (id: string, isChosen: boolean) =>
    onChoose?.(
      new Set(rows.map((row) => row.id).filter((other) => (other === id ? isChosen : chosen.has(other)))),
    );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.tick}>
            <input
              type="checkbox"
              className={styles.box}
              aria-label={write.all}
              checked={chosen.size === rows.length}
              disabled={!onChoose}
              onChange={({ target }) => onChoose?.(new Set(target.checked ? rows.map(({ id }) => id) : []))}
            />
          </th>
          {[write.cell, write.before, write.after].map((heading) => (
            <th key={heading} scope="col" className={styles.heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cell, before, after, note, comment }) => {
          const address = addressWords(cell);
          const said = withComments && comment ? write.comment(comment) : undefined;
          const line = said === undefined ? styles.lined : undefined;
          return (
            <Fragment key={id}>
              <tr>
                <td className={mergeClasses(styles.tick, line)}>
                  <input
                    type="checkbox"
                    className={styles.box}
                    aria-label={write.choose(address)}
                    checked={chosen.has(id)}
                    disabled={!onChoose}
                    onChange={({ target }) => toggle(id, target.checked)}
                  />
                </td>
                <th scope="row" className={mergeClasses(styles.cell, line)}>
                  {address}
                </th>
                <td className={mergeClasses(styles.cell, line)}>{before === "" ? write.blank : before}</td>
                <td className={mergeClasses(styles.cell, line)}>
                  {after === "" ? write.blank : after}
                  {note && <div className={styles.note}>{note}</div>}
                </td>
              </tr>
              {said !== undefined && (
                <tr>
                  <td className={styles.lined} />
                  <td colSpan={3} className={mergeClasses(styles.cell, styles.lined, styles.comment)}>
                    {said}
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  tick: {
    width: "28px",
    padding: 0,
    verticalAlign: "top",
  },
  lined: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  box: { width: "16px", height: "16px", margin: "6px", accentColor: tokens.colorBrandBackground },
  heading: {
    padding: tokens.spacingVerticalXS,
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: tokens.spacingVerticalXS,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  comment: { whiteSpace: "pre-line" },
  note: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
