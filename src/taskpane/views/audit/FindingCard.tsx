import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { ExplainedRule } from "../../../reports/rule-reference";
import { addressOf, type CellRef } from "../../../workbook/address";
import { textPlaceOf } from "../../../workbook/text-place";
import type { KeptExplanation } from "../../pane-jobs/audit-jobs";
import { placeWords } from "../../present/place-words";
import type { ShownLine } from "../../present/shown-line";
import { useText } from "../../text";
import { Figures } from "./Figures";
import { FindingDetails } from "./FindingDetails";
import { NatureBadge } from "./NatureBadge";

export interface FindingActions {
  readonly onGoTo: (line: ShownLine, cell: CellRef) => void;
  /** Absent where findings are not explained. */
  readonly onExplain?: ((line: ShownLine) => void) | undefined;
  /** What puts a line right without a judgement (改正); `undefined` for a line where nothing can. */
  readonly fixOf?: ((line: ShownLine) => (() => void) | undefined) | undefined;
  /** Why a rule is there; asked when the line is unfolded. */
  readonly why?: ((rule: string) => Promise<ExplainedRule | undefined>) | undefined;
}

interface Props extends FindingActions {
  readonly line: ShownLine;
  readonly explanation: KeptExplanation | undefined;
  readonly isOpen: boolean;
  /** Its buttons are reached by Tab. */
  readonly isActive: boolean;
  readonly onToggle: () => void;
  /** What else is shown of the line, below its figures. */
  readonly children?: ReactNode;
}

/** One line of the result: what it is, where, the sentence, the figures, and why on request. */
export function FindingCard({ line, explanation, isOpen, isActive, onToggle, children, ...does }: Props) {
  const { onGoTo, onExplain, fixOf, why } = does;
  const styles = useStyles();
  const { finding, list } = useText();
  const detailsId = useId();
  const [cell] = line.cells;
  const fix = fixOf?.(line);
  const tabIndex = isActive ? 0 : -1;
  const isFinding = line.nature !== "tail" && line.nature !== "notChecked";
  return (
    <div className={styles.card}>
      <div className={styles.heading}>
        <NatureBadge nature={line.nature} />
        <span className={styles.form}>{line.form || list.noForm}</span>
        {cell && <span className={styles.address}>{placeWords(cell, finding, addressOf)}</span>}
      </div>
      <div className={styles.sentence}>{line.sentence}</div>
      {line.figures && <Figures figures={line.figures} />}
      {children}
      {explanation && (
        <div className={styles.explanation}>
          {explanation.lapsed ? finding.lapsed : finding.explained(explanation.text)}
        </div>
      )}
      <div className={styles.actions}>
        {cell && !textPlaceOf(cell) && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.action}
            tabIndex={tabIndex}
            onClick={() => onGoTo(line, cell)}
          >
            {finding.goTo}
          </Button>
        )}
        {isFinding && onExplain && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.action}
            tabIndex={tabIndex}
            onClick={() => onExplain(line)}
          >
            {finding.explain}
          </Button>
        )}
        {fix && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.action}
            tabIndex={tabIndex}
            onClick={fix}
          >
            {finding.fix}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          className={styles.action}
          tabIndex={tabIndex}
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailsId : undefined}
          onClick={onToggle}
        >
          {finding.why}
        </Button>
      </div>
      {isOpen && (
        <FindingDetails id={detailsId} line={line} why={why} onGoTo={(other) => onGoTo(line, other)} />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  form: {
    flex: "1 1 auto",
    maxWidth: "100%",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  address: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  sentence: { overflowWrap: "anywhere" },
  explanation: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  action: { minWidth: "auto" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    // Forced colours draw the frames of the buttons, which stand in line with the sentence then.
    "@media (forced-colors: active)": { marginLeft: 0 },
  },
});
