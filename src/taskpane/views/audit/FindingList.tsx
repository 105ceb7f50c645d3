import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
} from "react";
import { sameCell, type CellRef } from "../../../workbook/address";
import type { KeptExplanation } from "../../pane-jobs/audit-jobs";
import type { LineGroup } from "../../present/group";
import { useText } from "../../text";
import { FindingCard, type FindingActions } from "./FindingCard";
import { step } from "./list-keys";

/** What the view above may ask of the list. */
export interface FindingListHandle {
  /** Shows a line and puts the focus on it. */
  focusLine(id: string): void;
}

interface Props extends FindingActions {
  readonly groups: readonly LineGroup[];
  readonly headingOf: (group: LineGroup) => string;
  readonly explanations: ReadonlyMap<string, KeptExplanation>;
  /** The cell a person asked about in the sheet: its first line is shown. Asked again, it is another object. */
  readonly sought?: CellRef | undefined;
  readonly ref?: Ref<FindingListHandle>;
}

/** The lines of a result. Only those in sight are in the page; one of them at a time is reached by Tab. */
export function FindingList({ groups, headingOf, explanations, sought, ref, ...does }: Props) {
  const styles = useStyles();
  const { list } = useText();
  const frame = useRef<HTMLDivElement>(null);
  const awaitingFocus = useRef<string>(undefined);
  const [activeId, setActiveId] = useState<string>();
  const [openIds, setOpenIds] = useState<ReadonlySet<string>>(new Set());

  const rows = useMemo(
    () =>
      groups.flatMap((group) =>
        group.lines.map((line, index) => ({ line, group: index === 0 ? group : undefined })),
      ),
    [groups],
  );
  const found = rows.findIndex(({ line }) => line.id === activeId);
  const active = Math.max(found, 0);

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => (rows[index]?.line.figures ? 190 : 120),
    getItemKey: (index) => rows[index]?.line.id ?? index,
    overscan: 3,
  });

  const focusRow = (index: number) => {
    const row = rows[index];
    if (!row) return;
    setActiveId(row.line.id);
    const shown = frame.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    if (shown) shown.focus();
    else {
      awaitingFocus.current = row.line.id;
      virtualizer.scrollToIndex(index);
    }
  };

  useImperativeHandle(ref, () => ({
    focusLine: (id) => focusRow(rows.findIndex(({ line }) => line.id === id)),
  }));

  const showSought = useEffectEvent((cell: CellRef) =>
    focusRow(rows.findIndex(({ line }) => line.cells.some((each) => sameCell(each, cell)))),
  );
  useEffect(() => {
    if (sought) showSought(sought);
  }, [sought]);

  const onKeyDown = (event: KeyboardEvent) => {
    const [line] = rows.slice(active, active + 1).map((row) => row.line);
    const isOnRow = (event.target as HTMLElement).getAttribute("role") === "listitem";
    const next = step(event.key, active, rows.length);
    if (next !== undefined) {
      event.preventDefault();
      focusRow(next);
    } else if (event.key === "Enter" && isOnRow && line?.cells[0]) {
      does.onGoTo(line, line.cells[0]);
    }
  };

  const toggle = (id: string) =>
    setOpenIds((open) =>
      open.has(id) ? new Set([...open].filter((other) => other !== id)) : new Set([...open, id]),
    );

  return (
    <div ref={frame} className={styles.frame}>
      <div
        role="list"
        aria-label={list.label}
        className={styles.list}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const { line, group } = rows[index]!;
          return (
            <div
              key={key}
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              data-index={index}
              tabIndex={index === active ? 0 : -1}
              ref={(element) => {
                virtualizer.measureElement(element);
                if (element && awaitingFocus.current === line.id) {
                  awaitingFocus.current = undefined;
                  element.focus();
                }
              }}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
              onFocus={() => setActiveId(line.id)}
            >
              {group && (
                <h3 className={styles.heading}>
                  {headingOf(group)} <span className={styles.count}>{list.count(group.lines.length)}</span>
                </h3>
              )}
              <FindingCard
                line={line}
                explanation={explanations.get(line.id)}
                isOpen={openIds.has(line.id)}
                isActive={index === active}
                onToggle={() => toggle(line.id)}
                {...does}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  frame: {
    flex: 1,
    minHeight: "260px",
    overflowY: "auto",
    overflowX: "hidden",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { position: "relative", width: "100%" },
  row: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});
