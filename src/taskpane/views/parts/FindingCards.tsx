import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { ShownLine } from "../../present/shown-line";
import { useText } from "../../text";
import { FindingCard, type FindingActions } from "../audit/FindingCard";
import type { Explanations } from "../audit/use-explanations";

interface Props extends Pick<FindingActions, "onGoTo" | "fixOf"> {
  readonly lines: readonly ShownLine[];
  readonly explanations: Explanations;
  /** What is shown below a line's figures. */
  readonly below?: (line: ShownLine) => ReactNode;
}

/** The few findings of a job other than the audit, as the audit shows its many. */
export function FindingCards({ lines, explanations, below, ...does }: Props) {
  const styles = useStyles();
  const { list } = useText();
  const [openIds, setOpenIds] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setOpenIds((open) => (open.includes(id) ? open.filter((other) => other !== id) : [...open, id]));
  return (
    <ul aria-label={list.label} className={styles.list}>
      {lines.map((line) => (
        <li key={line.id}>
          <FindingCard
            line={line}
            explanation={explanations.kept.get(line.id)}
            isOpen={openIds.includes(line.id)}
            isActive
            onToggle={() => toggle(line.id)}
            onExplain={explanations.onExplain}
            why={explanations.why}
            {...does}
          >
            {below?.(line)}
          </FindingCard>
        </li>
      ))}
    </ul>
  );
}

// A card has room of its own at its sides.
const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`, padding: 0 },
});
