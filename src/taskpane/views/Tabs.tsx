import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { useText } from "../text";
import { tabIds, tabs, type TabName } from "./places";

interface Props {
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
}

/**
 * The four jobs as tabs. Fluent's own list puts focusable stand-ins beside itself that readers of screens stumble
 * over; four buttons need none.
 */
export function Tabs({ tab, onTab }: Props) {
  const styles = useStyles();
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbour(tab, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onTab(next);
    list.current?.querySelector<HTMLElement>(`#${tabIds[next].tab}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={text.tabs.label} className={styles.list} onKeyDown={onKeyDown}>
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabIds[each].tab}
          aria-controls={tabIds[each].panel}
          aria-selected={each === tab}
          tabIndex={each === tab ? 0 : -1}
          className={mergeClasses(styles.tab, each === tab && styles.selected)}
          onClick={() => onTab(each)}
        >
          {text.tabs[each]}
        </button>
      ))}
    </div>
  );
}

function neighbour(tab: TabName, key: string): TabName | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: tabs.indexOf(tab) - 1,
    ArrowRight: tabs.indexOf(tab) + 1,
    Home: 0,
    End: -1,
  };
  const to = steps[key];
  return to === undefined ? undefined : tabs.at(to % tabs.length);
}

const useStyles = makeStyles({
  list: { display: "flex", minWidth: 0 },
  tab: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderBottom: `2px solid transparent`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    // Forced colours draw a transparent border: only the chosen tab has a line under it.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-4px" },
  },
  selected: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});
