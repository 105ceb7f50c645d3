import { Radio, RadioGroup } from "@fluentui/react-components";
import type { AuditScope } from "../../pane-jobs";
import { useText } from "../../text";

interface Props {
  readonly scope: AuditScope;
  readonly isDisabled: boolean;
  readonly onChoose: (scope: AuditScope) => void;
}

const scopes: readonly AuditScope[] = ["workbook", "sheet", "selection"];

/** How much to audit: 工作簿, 工作表 or 选区. */
export function ScopeChoice({ scope, isDisabled, onChoose }: Props) {
  const text = useText();
  return (
    <RadioGroup
      layout="horizontal"
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
