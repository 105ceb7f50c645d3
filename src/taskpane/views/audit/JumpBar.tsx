import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useText } from "../../text";

interface Props {
  readonly address: string;
  readonly onBack: () => void;
}

/** Where the sheet was taken to, and the way back to the finding. */
export function JumpBar({ address, onBack }: Props) {
  const styles = useStyles();
  const { jump } = useText();
  return (
    <div className={styles.bar}>
      <span className={styles.address}>{jump.at(address)}</span>
      <Button size="small" appearance="subtle" icon={<ArrowLeft16Regular />} onClick={onBack}>
        {jump.back}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  address: { minWidth: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});
