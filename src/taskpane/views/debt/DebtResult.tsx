import type { DebtReport, ScenarioRequest } from "../../../jobs/debt/debt-report";
import type { CellRef } from "../../../workbook/address";
import { answerLine } from "../../present/answer-line";
import type { ShownLine } from "../../present/shown-line";
import { useLanguage } from "../../text";
import type { Explanations } from "../audit/use-explanations";
import { Answer } from "../parts/Answer";
import { FindingCards } from "../parts/FindingCards";
import { Section } from "../parts/Section";
import { CeilingSection } from "./CeilingSection";
import { ChangeSection } from "./ChangeSection";
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
  readonly explanations: Explanations;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onScenario: (scenario: ScenarioRequest | undefined) => void;
}

/** What was computed: the line that answers, the indicators against their lines, the years to come, the sources. */
export function DebtResult({ report, at, lines, explanations, isRunning, onGoTo, onScenario }: Props) {
  const language = useLanguage();
  const text = useDebtText();
  const isComputed = report.status === "computed";
  const debts = report.ledgers.reduce((sum, ledger) => sum + ledger.debts, 0);
  return (
    <>
      <Answer
        headline={debtHeadline(report, language)}
        lines={[isComputed ? answerLine(report.result, language) : text.nothingNext]}
        read={isComputed ? text.read(report.forms.length, debts, at) : undefined}
      />
      {isComputed && (
        <>
          {lines.length > 0 && (
            <Section title={text.findings}>
              <FindingCards lines={lines} explanations={explanations} onGoTo={(_, cell) => onGoTo(cell)} />
            </Section>
          )}
          <IndicatorSection report={report} />
          <CeilingSection ceilings={report.ceilings} />
          {report.gate && <GateSection gate={report.gate} />}
          <OutlookSection report={report} isRunning={isRunning} onScenario={onScenario} />
          {report.changes && report.changes.changed.length > 0 && (
            <ChangeSection changes={report.changes} onGoTo={onGoTo} />
          )}
          <FigureSection report={report} onGoTo={onGoTo} />
        </>
      )}
    </>
  );
}
