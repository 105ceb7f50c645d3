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
  /** What it says may no longer hold: nothing is put right by it. */
  readonly isStale: boolean;
  readonly isDisabled: boolean;
  readonly onAsk: (request: WriteRequest) => void;
}

/** What may be written about a result; each opens its preview. Marks of an earlier day can be cleared without one. */
export default function WriteMenu({ report, isStale, isDisabled, onAsk }: Props) {
  const styles = useStyles();
  const { write } = useText();
  const fixes = isStale ? [] : (report?.fixes ?? []);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" className={styles.button} disabled={isDisabled}>
          {write.menu}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {fixes.length > 0 && (
            <MenuItem onClick={() => onAsk({ kind: "fixes", fixes })}>{write.names.fixes}</MenuItem>
          )}
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
