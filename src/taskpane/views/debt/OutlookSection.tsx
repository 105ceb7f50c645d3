import { Decimal } from "../../../finance/money/decimal";
import type { DebtReport, ReportedYear, ScenarioRequest } from "../../../jobs/debt/debt-report";
import { debtReportWords } from "../../../jobs/debt/debt-report-words";
import { useLanguage } from "../../text";
import { FigureTable } from "../chart/FigureTable";
import { StackedBars } from "../chart/StackedBars";
import { Section } from "../parts/Section";
import { amountText, amountWords, rateText } from "./debt-print";
import { useDebtText } from "./debt-text";
import { outlookBars } from "./outlook-bars";
import { ScenarioForm } from "./ScenarioForm";

interface Props {
  readonly report: DebtReport;
  readonly isRunning: boolean;
  readonly onScenario: (scenario: ScenarioRequest | undefined) => void;
}

/** Ten years of debt service, drawn and as a table, and what one new debt would add. */
export function OutlookSection({ report, isRunning, onScenario }: Props) {
  const language = useLanguage();
  const text = useDebtText();
  const { outlook, scenario } = report;
  const bars = outlookBars(report, language);
  return (
    <Section title={debtReportWords[language].outlook} {...(bars ? { unit: text.unit(bars.unit) } : {})}>
      {bars ? (
        <>
          <StackedBars summary={bars.summary} series={bars.series} bars={bars.bars} />
          <FigureTable
            label={text.chart.table}
            headings={[
              text.chart.year,
              text.chart.principal,
              text.chart.interest,
              text.chart.ratio,
              ...(scenario ? [text.chart.scenarioRatio] : []),
            ]}
            rows={outlook.map(({ year, principal, interest, ratio }, index) => [
              String(year),
              amountText(principal),
              amountText(interest),
              rateText(ratio),
              ...(scenario ? [rateText(scenario.outlook[index]?.ratio)] : []),
            ])}
          />
        </>
      ) : (
        <div>{text.chart.none}</div>
      )}
      {scenario && (
        <div role="status">
          <div>
            {text.scenario.shown(
              amountWords(scenario.request.amount, language),
              rateText(scenario.request.annualRate),
              scenario.request.years,
              text.scenario.methods[scenario.request.method],
            )}
          </div>
          {text.scenario.highest(rateText(highestRatio(outlook)), rateText(highestRatio(scenario.outlook)))}
        </div>
      )}
      <ScenarioForm isDisabled={isRunning} isShown={scenario !== null} onScenario={onScenario} />
    </Section>
  );
}

function highestRatio(years: readonly ReportedYear[]): string | undefined {
  const ratios = years.flatMap(({ ratio }) => (ratio === null ? [] : [new Decimal(ratio)]));
  return ratios.length === 0 ? undefined : Decimal.max(...ratios).toFixed();
}
