import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PreviewRow } from "../../pane-jobs/write-jobs";
import { addressWords } from "../../present/address-list";
import { useText } from "../../text";
import { FillSwatch } from "./FillSwatch";
import { PreviewTick } from "./PreviewTick";

interface Props {
  readonly row: PreviewRow;
  /** Its place in the whole table, of which only a part is in the page. */
  readonly rowIndex: number;
  /** What a comment on the cell would say is shown below. */
  readonly withComment: boolean;
  readonly isChosen: boolean;
  /** Absent where the row cannot be ticked. */
  readonly onChoose: ((isChosen: boolean) => void) | undefined;
}

/** One cell of a preview: what stands there, what will, and why it cannot where it cannot. */
export function PreviewTableRow({ row, rowIndex, withComment, isChosen, onChoose }: Props) {
  const styles = useStyles();
  const { write } = useText();
  const { cell, before, after, fills, note, comment } = row;
  const address = addressWords(cell);
  const said = withComment && comment ? write.comment(comment) : undefined;
  const line = said === undefined ? styles.lined : undefined;
  return (
    <>
      <tr aria-rowindex={rowIndex}>
        <td className={mergeClasses(styles.tick, line)}>
          <PreviewTick label={write.choose(address)} isChosen={isChosen} onChoose={onChoose} />
        </td>
        <th scope="row" className={mergeClasses(styles.cell, line)}>
          {address}
        </th>
        <td className={mergeClasses(styles.cell, line)}>
          {fills && <FillSwatch color={fills.before} />}
          {before === "" ? write.blank : before}
        </td>
        <td className={mergeClasses(styles.cell, line)}>
          {fills && <FillSwatch color={fills.after} />}
          {after === "" ? write.blank : after}
          {note && <div className={styles.note}>{note}</div>}
        </td>
      </tr>
      {said !== undefined && (
        <tr aria-rowindex={rowIndex}>
          <td className={styles.lined} />
          <td colSpan={3} className={mergeClasses(styles.cell, styles.lined, styles.comment)}>
            {said}
          </td>
        </tr>
      )}
    </>
  );
}

const useStyles = makeStyles({
  tick: { width: "28px", padding: 0, verticalAlign: "top" },
  lined: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
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
