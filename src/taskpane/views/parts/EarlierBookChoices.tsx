import { makeStyles, tokens } from "@fluentui/react-components";
import type { EarlierKind } from "../../pane-jobs/earlier-books";
import type { EarlierControl } from "../../session/use-earlier-books";
import { EarlierBookChoice } from "./EarlierBookChoice";

interface Props {
  readonly kinds: readonly EarlierKind[];
  readonly earlier: EarlierControl;
  readonly isDisabled: boolean;
}

/** Several earlier workbooks to choose, side by side while their names are short enough. */
export function EarlierBookChoices({ kinds, earlier, isDisabled }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.choices}>
      {kinds.map((kind) => (
        <EarlierBookChoice key={kind} kind={kind} earlier={earlier} isDisabled={isDisabled} />
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  choices: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    "& > *": { maxWidth: "100%" },
  },
});
