import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { WriteRequest } from "../../pane-jobs/write-jobs";
import type { AuditReport } from "../../../jobs/audit-report";
import { useText } from "../../text";

interface Props {
  readonly report: AuditReport | undefined;
  readonly isDisabled: boolean;
  readonly onAsk: (request: WriteRequest) => void;
}

/** What may be written about a result; each opens its preview. Marks of an earlier day can be cleared without one. */
export function WriteMenu({ report, isDisabled, onAsk }: Props) {
  const styles = useStyles();
  const { write } = useText();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" className={styles.button} disabled={isDisabled}>
          {write.menu}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {report && (
            <>
              <MenuItem onClick={() => onAsk({ kind: "marks", report })}>{write.names.marks}</MenuItem>
              <MenuItem onClick={() => onAsk({ kind: "findingsSheet", report })}>
                {write.names.findingsSheet}
              </MenuItem>
            </>
          )}
          <MenuItem onClick={() => onAsk({ kind: "clearMarks" })}>{write.names.clearMarks}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const useStyles = makeStyles({ button: { minWidth: "auto" } });
