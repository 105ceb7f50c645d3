import { unitName } from "../../../finance/money/format-amount";
import type { ThreePublicReport } from "../../../jobs/three-public/three-public-report";
import type { CellRef } from "../../../workbook/address";
import { answerLine } from "../../present/answer-line";
import type { ShownLine } from "../../present/shown-line";
import { useLanguage } from "../../text";
import { FigureTable } from "../chart/FigureTable";
import { StackedBars } from "../chart/StackedBars";
import type { Explanations } from "../audit/use-explanations";
import { Answer } from "../parts/Answer";
import { FindingCards } from "../parts/FindingCards";
import { Section } from "../parts/Section";
import { ItemSection } from "./ItemSection";
import { threePublicHeadline } from "./three-public-lines";
import { useThreePublicText } from "./three-public-text";
import { yearBars } from "./year-bars";

interface Props {
  readonly report: ThreePublicReport;
  /** Time of day it was looked at, as printed. */
  readonly at: string;
  readonly lines: readonly ShownLine[];
  readonly explanations: Explanations;
  readonly onGoTo: (cell: CellRef) => void;
}

/** What was found: the line that answers, what lies above its limit, each item, and the years side by side. */
export function ThreePublicResult({ report, at, lines, explanations, onGoTo }: Props) {
  const language = useLanguage();
  const text = useThreePublicText();
  const isComputed = report.status === "computed";
  const bars = isComputed ? yearBars(report, language) : undefined;
  return (
    <>
      <Answer
        headline={threePublicHeadline(report, language)}
        lines={[isComputed ? answerLine(report.result, language) : text.nothingNext]}
        read={isComputed ? text.read(report.forms.length, report.years.length, at) : undefined}
      />
      {isComputed && (
        <>
          {lines.length > 0 && (
            <Section title={text.findings}>
              <FindingCards lines={lines} explanations={explanations} onGoTo={(_, cell) => onGoTo(cell)} />
            </Section>
          )}
          {bars && (
            <Section title={text.chart.title} unit={text.unit(unitName("tenThousandYuan", language))}>
              <StackedBars summary={bars.summary} series={bars.series} bars={bars.bars} />
              <FigureTable label={text.chart.table} headings={bars.headings} rows={bars.rows} />
            </Section>
          )}
          <ItemSection items={report.items} onGoTo={onGoTo} />
        </>
      )}
    </>
  );
}
