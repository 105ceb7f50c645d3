import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import type { PreviewRow } from "../../pane-jobs/write-jobs";
import { useText } from "../../text";
import { PreviewTableRow } from "./PreviewTableRow";
import { PreviewTick } from "./PreviewTick";

interface Props {
  readonly rows: readonly PreviewRow[];
  /** Comments come along: what they say is shown too. */
  readonly withComments: boolean;
  /** Rows of protected sheets may be ticked too, since they are written elsewhere. */
  readonly takesLocked: boolean;
  readonly chosen: ReadonlySet<string>;
  /** Absent where the rows are written together. */
  readonly onChoose: ((chosen: ReadonlySet<string>) => void) | undefined;
}

/** What stands in each cell and what will, to be ticked one by one. Only the rows in sight are in the page. */
export function PreviewTable({ rows, withComments, takesLocked, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { write } = useText();
  const frame = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 30,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 10,
  });
  const canChoose = ({ isLocked }: PreviewRow) => !isLocked || takesLocked;
  const choosable = rows.filter(canChoose);
  const toggle = (id: string, isChosen: boolean) =>
    onChoose?.(
      new Set(rows.map((row) => row.id).filter((other) => (other === id ? isChosen : chosen.has(other)))),
    );
  const shown = virtualizer.getVirtualItems();
  const above = shown[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <div ref={frame} className={styles.frame}>
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <thead className={styles.head}>
          <tr aria-rowindex={1}>
            <th scope="col" className={styles.tick}>
              <PreviewTick
                label={write.all}
                isChosen={chosen.size > 0 && chosen.size === choosable.length}
                onChoose={
                  onChoose && choosable.length > 0
                    ? (isChosen) => onChoose(new Set(isChosen ? choosable.map(({ id }) => id) : []))
                    : undefined
                }
              />
            </th>
            {[write.cell, write.before, write.after].map((heading) => (
              <th key={heading} scope="col" className={styles.heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody aria-hidden style={{ height: above }} />
        {shown.map(({ index, key }) => {
          const row = rows[index]!;
          return (
            <tbody key={key} data-index={index} ref={virtualizer.measureElement}>
              <PreviewTableRow
                row={row}
                // The headings are the first row.
                rowIndex={index + 2}
                withComment={withComments}
                isChosen={chosen.has(row.id)}
                onChoose={onChoose && canChoose(row) ? (isChosen) => toggle(row.id, isChosen) : undefined}
              />
            </tbody>
          );
        })}
        <tbody aria-hidden style={{ height: below }} />
      </table>
    </div>
  );
}

const useStyles = makeStyles({
  frame: { maxHeight: "50vh", overflowY: "auto", overflowX: "hidden" },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  head: { position: "sticky", top: 0, backgroundColor: tokens.colorNeutralBackground1 },
  tick: { width: "28px", padding: 0, verticalAlign: "top" },
  heading: {
    padding: tokens.spacingVerticalXS,
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});
