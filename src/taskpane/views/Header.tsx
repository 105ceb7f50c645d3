import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { useText } from "../text";
import { useHeardOnly } from "./heard-only";
import type { PageName, TabName } from "./places";
import { Tabs } from "./Tabs";

// Fluent's menus weigh as much as the rest of the first view: they come right after it.
const HeaderMenu = lazy(() => import("./HeaderMenu"));

interface Props {
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
  readonly onPage: (page: PageName) => void;
}

/** The four jobs, and the menu that leads to the pages. */
export function Header({ tab, onTab, onPage }: Props) {
  const styles = useStyles();
  const heard = useHeardOnly();
  const text = useText();
  return (
    <header className={styles.header}>
      <h1 className={heard}>{text.product}</h1>
      <Tabs tab={tab} onTab={onTab} />
      <Suspense>
        <HeaderMenu onPage={onPage} />
      </Suspense>
    </header>
  );
}

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
});
