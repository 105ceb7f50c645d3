import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { useText } from "../text";
import { menuButtonId, pageNames, type PageName } from "./places";

/** The menu that leads to the pages. */
export default function HeaderMenu({ onPage }: { readonly onPage: (page: PageName) => void }) {
  const { menu } = useText();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          id={menuButtonId}
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          menuIcon={null}
          aria-label={menu.label}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {pageNames.map((page) => (
            <MenuItem key={page} onClick={() => onPage(page)}>
              {menu[page]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
