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
import type { DebtReport } from "../../../jobs/debt-report";
import type { DebtFormKind } from "../../../jobs/debt-sheets";
import type { WriteRequest } from "../../pane-jobs/write-jobs";
import { useText } from "../../text";
import { useDebtText } from "./debt-text";

interface Props {
  readonly report: DebtReport | undefined;
  readonly isDisabled: boolean;
  readonly onAsk: (request: WriteRequest) => void;
}

const forms: readonly DebtFormKind[] = ["figures", "ledger", "borrowingPlan", "borrowingApproval"];

/** The sheets of a debt report, and the blank forms, which need none. */
export function DebtWriteMenu({ report, isDisabled, onAsk }: Props) {
  const styles = useStyles();
  const common = useText();
  const { write } = useDebtText();
  return (
    <Menu positioning={{ autoSize: true }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" className={styles.button} disabled={isDisabled}>
          {common.write.menu}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {report?.status === "computed" && (
            <MenuItem onClick={() => onAsk({ kind: "debtSheets", report })}>
              {report.schedules.length > 0 ? write.monitoringAndPlan : write.monitoring}
            </MenuItem>
          )}
          <MenuGroup>
            <MenuGroupHeader>{write.blank}</MenuGroupHeader>
            {forms.map((form) => (
              <MenuItem
                key={form}
                onClick={() => onAsk({ kind: "debtForm", form, organisation: report?.organisation ?? "" })}
              >
                {write.forms[form]}
              </MenuItem>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const useStyles = makeStyles({ button: { minWidth: "auto" } });
