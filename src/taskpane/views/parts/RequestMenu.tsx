import {
  makeStyles,
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { WriteRequest } from "../../pane-jobs/write-jobs";
import { useText } from "../../text";

/** Writes of one sort, under a heading where they need one. */
export interface RequestGroup {
  readonly heading?: string;
  readonly entries: readonly { readonly label: string; readonly request: WriteRequest }[];
}

interface Props {
  readonly groups: readonly RequestGroup[];
  readonly isDisabled: boolean;
  readonly onAsk: (request: WriteRequest) => void;
}

/** What a tab may write (写入); each opens its preview. */
export function RequestMenu({ groups, isDisabled, onAsk }: Props) {
  const styles = useStyles();
  const { write } = useText();
  return (
    <Menu positioning={{ autoSize: true }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" className={styles.button} disabled={isDisabled}>
          {write.menu}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {groups.map(({ heading = "", entries }) => (
            <MenuGroup key={heading}>
              {heading !== "" && <MenuGroupHeader>{heading}</MenuGroupHeader>}
              {entries.map(({ label, request }) => (
                <MenuItem key={label} onClick={() => onAsk(request)}>
                  {label}
                </MenuItem>
              ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const useStyles = makeStyles({ button: { minWidth: "auto", flexShrink: 0 } });
