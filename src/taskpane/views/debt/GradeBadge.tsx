import { Badge } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Filled, Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { debtGradeWords, type DebtGrade } from "../../../finance/debt/debt-grade";
import { useLanguage } from "../../text";
import { useDebtText } from "./debt-text";

/** A grade of debt risk: its word first, colour and shape second. */
export function GradeBadge({ grade }: { readonly grade: DebtGrade }) {
  const language = useLanguage();
  const text = useDebtText();
  const { color, icon } = looks[grade];
  return (
    <Badge appearance="tint" shape="rounded" color={color} icon={icon}>
      {text.estimated(debtGradeWords[grade][language])}
    </Badge>
  );
}

const looks = {
  green: { color: "success", icon: <CheckmarkCircle16Filled /> },
  yellow: { color: "warning", icon: <Warning16Regular /> },
  orange: { color: "severe", icon: <Warning16Filled /> },
  red: { color: "danger", icon: <ErrorCircle16Filled /> },
} as const;
