import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { AuditScope } from "../../pane-jobs/audit-jobs";
import { useText } from "../../text";

interface Props {
  readonly scope: AuditScope;
  readonly isDisabled: boolean;
  readonly onChoose: (scope: AuditScope) => void;
}

const scopes: readonly AuditScope[] = ["workbook", "sheet", "selection"];

/** How much to audit: 工作簿, 工作表 or 选区. */
export function ScopeChoice({ scope, isDisabled, onChoose }: Props) {
  const styles = useStyles();
  const text = useText();
  return (
    <RadioGroup
      layout="horizontal"
      className={styles.choice}
      aria-label={text.scope.label}
      value={scope}
      disabled={isDisabled}
      onChange={(_, { value }) => onChoose(value as AuditScope)}
    >
      {scopes.map((each) => (
        <Radio key={each} value={each} label={text.scope.names[each]} />
      ))}
    </RadioGroup>
  );
}

// A radio has room around it: its circle stands under the edge of the button below.
const useStyles = makeStyles({ choice: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` } });
