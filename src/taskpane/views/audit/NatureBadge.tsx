import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { CircleHint16Regular } from "@fluentui/react-icons/svg/circle-hint";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { natureWords, type Nature } from "../../../audit/words/natures";
import { useLanguage } from "../../text";

/** The nature of a line: a word first, a colour and a shape second. */
export function NatureBadge({ nature }: { readonly nature: Nature }) {
  const styles = useStyles();
  const language = useLanguage();
  const { color, icon, appearance } = looks[nature];
  return (
    <Badge
      className={nature === "tail" || nature === "notChecked" ? styles[nature] : styles.badge}
      appearance={appearance}
      color={color}
      icon={icon}
      shape="rounded"
    >
      {natureWords[language][nature]}
    </Badge>
  );
}

const looks = {
  error: { color: "danger", appearance: "tint", icon: <ErrorCircle16Filled /> },
  warning: { color: "warning", appearance: "tint", icon: <Warning16Filled /> },
  info: { color: "informative", appearance: "outline", icon: <Info16Regular /> },
  tail: { color: "subtle", appearance: "ghost", icon: null },
  notChecked: { color: "subtle", appearance: "ghost", icon: <CircleHint16Regular /> },
} as const;

const quiet = { flexShrink: 0, whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 };

const useStyles = makeStyles({
  badge: { flexShrink: 0, whiteSpace: "nowrap" },
  tail: quiet,
  notChecked: { ...quiet, border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
});
