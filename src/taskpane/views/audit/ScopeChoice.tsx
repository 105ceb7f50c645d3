import type { AuditScope } from "../../pane-jobs/audit-jobs";
import { useText } from "../../text";
import { RadioRow } from "../parts/RadioRow";

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
    <RadioRow
      label={text.scope.label}
      value={scope}
      names={text.scope.names}
      values={scopes}
      isDisabled={isDisabled}
      onChoose={onChoose}
    />
  );
}
