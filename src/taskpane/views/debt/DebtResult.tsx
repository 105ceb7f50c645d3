import { makeStyles, tokens } from "@fluentui/react-components";
import { leadingLine } from "../../../audit/words/natures";
import type { DebtReport, ScenarioRequest } from "../../../jobs/debt-report";
import type { CellRef } from "../../../workbook/address";
import type { ShownLine } from "../../present/shown-line";
import { useLanguage } from "../../text";
import { FindingCards } from "../parts/FindingCards";
import { Section } from "../parts/Section";
import { CeilingSection } from "./CeilingSection";
import { debtHeadline } from "./debt-headline";
import { useDebtText } from "./debt-text";
import { FigureSection } from "./FigureSection";
import { GateSection } from "./GateSection";
import { IndicatorSection } from "./IndicatorSection";
import { OutlookSection } from "./OutlookSection";

interface Props {
  readonly report: DebtReport;
  /** Time of day it was computed, as printed. */
  readonly at: string;
  readonly lines: readonly ShownLine[];
  readonly isRunning: boolean;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onScenario: (scenario: ScenarioRequest | undefined) => void;
}

/** What was computed: the line that answers, the indicators against their lines, the years to come, the sources. */
export function DebtResult({ report, at, lines, isRunning, onGoTo, onScenario }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useDebtText();
  const isComputed = report.status === "computed";
  const debts = report.ledgers.reduce((sum, ledger) => sum + ledger.debts, 0);
  return (
    <>
      <div className={styles.summary}>
        <h2 className={styles.leading}>{debtHeadline(report, language)}</h2>
        {isComputed ? (
          <>
            <div>{leadingLine(report.result, language)}</div>
            <div className={styles.secondary}>{text.read(report.forms.length, debts, at)}</div>
          </>
        ) : (
          <div>{text.nothingNext}</div>
        )}
      </div>
      {isComputed && (
        <>
          {lines.length > 0 && (
            <Section title={text.findings}>
              <FindingCards lines={lines} onGoTo={(_, cell) => onGoTo(cell)} />
            </Section>
          )}
          <IndicatorSection report={report} />
          <CeilingSection ceilings={report.ceilings} />
          {report.gate && <GateSection gate={report.gate} />}
          <OutlookSection report={report} isRunning={isRunning} onScenario={onScenario} />
          <FigureSection report={report} onGoTo={onGoTo} />
        </>
      )}
    </>
  );
}

const useStyles = makeStyles({
  summary: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  leading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  secondary: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
