import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { useState } from "react";
import { useText } from "../../text";

interface Props {
  readonly label: string;
  readonly isDisabled: boolean;
  readonly sheets: () => Promise<readonly string[]>;
  readonly onFile: () => void;
  readonly onSheets: (sheets: readonly string[]) => void;
}

/** Where another workbook is to come from: a file, or sheets of this one, taken when the menu closes. */
export default function OtherBookMenu({ label, isDisabled, sheets, onFile, onSheets }: Props) {
  const text = useText().otherBooks;
  const [offered, setOffered] = useState<readonly string[]>([]);
  const [checked, setChecked] = useState<readonly string[]>([]);
  const onOpen = (isOpen: boolean) => {
    if (isOpen) void sheets().then(setOffered);
    else if (checked.length > 0) onSheets(checked);
    setChecked([]);
  };
  return (
    <Menu
      positioning={{ autoSize: true }}
      checkedValues={{ sheets: [...checked] }}
      onCheckedValueChange={(_event, { checkedItems }) => setChecked(checkedItems)}
      onOpenChange={(_event, { open }) => onOpen(open)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" disabled={isDisabled}>
          {label}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onFile}>{text.fromFile}</MenuItem>
          {offered.length > 0 && (
            <>
              <MenuDivider />
              <MenuGroup>
                <MenuGroupHeader>{text.fromSheets}</MenuGroupHeader>
                {offered.map((sheet) => (
                  <MenuItemCheckbox key={sheet} name="sheets" value={sheet}>
                    {sheet}
                  </MenuItemCheckbox>
                ))}
              </MenuGroup>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
