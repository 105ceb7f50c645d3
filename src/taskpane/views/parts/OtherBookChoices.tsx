import { makeStyles, tokens } from "@fluentui/react-components";
import type { OtherBookKind } from "../../pane-jobs/other-books";
import type { OtherBookControl } from "../../session/use-other-books";
import { OtherBookChoice } from "./OtherBookChoice";

interface Props {
  readonly kinds: readonly OtherBookKind[];
  readonly otherBooks: OtherBookControl;
  readonly isDisabled: boolean;
}

/** Several kinds of other workbooks to choose, side by side while their names are short enough. */
export function OtherBookChoices({ kinds, otherBooks, isDisabled }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.choices}>
      {kinds.map((kind) => (
        <OtherBookChoice key={kind} kind={kind} otherBooks={otherBooks} isDisabled={isDisabled} />
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
