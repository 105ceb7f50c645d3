import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { useText } from "../text";
import { useHeardOnly } from "./heard-only";
import { menuButtonId, pageNames, type PageName, type TabName } from "./places";
import { Tabs } from "./Tabs";

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
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            id={menuButtonId}
            appearance="subtle"
            icon={<MoreHorizontal20Regular />}
            menuIcon={null}
            aria-label={text.menu.label}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {pageNames.map((page) => (
              <MenuItem key={page} onClick={() => onPage(page)}>
                {text.menu[page]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
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
