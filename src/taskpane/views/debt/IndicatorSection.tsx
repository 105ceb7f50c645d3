import { debtIndicators } from "../../../finance/debt/debt-indicators";
import { unitName } from "../../../finance/money/format-amount";
import type { DebtReport, ReportedIndicator } from "../../../jobs/debt/debt-report";
import { debtReportWords } from "../../../jobs/debt/debt-report-words";
import { useLanguage } from "../../text";
import { usePlainList } from "../parts/plain-list";
import { ReadingRow } from "../parts/ReadingRow";
import { Section } from "../parts/Section";
import { whyUnread } from "./debt-headline";
import { amountText, rateText } from "./debt-print";
import { useDebtText } from "./debt-text";
import { GradeBadge } from "./GradeBadge";

/** Every indicator with what it divides by what, its line and its grade; or why it was not computed. */
export function IndicatorSection({ report }: { readonly report: DebtReport }) {
  const list = usePlainList();
  const language = useLanguage();
  const text = useDebtText();
  const words = debtReportWords[language];
  const notesOf = (indicator: ReportedIndicator): readonly string[] => {
    const { ratio, numerator, denominator, line, isBeyond, isUncertain } = indicator;
    if (ratio === null || numerator === null || denominator === null) return [whyUnread(indicator, language)];
    return [
      `${amountText(numerator)} ÷ ${amountText(denominator)}`,
      ...(line !== null && isBeyond !== null ? [words.line(rateText(line), isBeyond)] : []),
      ...(isUncertain ? [words.uncertain] : []),
    ];
  };
  return (
    <Section title={words.indicators} unit={text.unit(unitName("tenThousandYuan", language))}>
      <ul className={list}>
        {report.indicators.map((indicator) => (
          <ReadingRow
            key={indicator.id}
            title={debtIndicators[indicator.id].title[language]}
            value={indicator.ratio === null ? undefined : rateText(indicator.ratio)}
            notes={notesOf(indicator)}
          >
            {indicator.id === "debtToFiscalCapacity" && report.grade && (
              <span>
                <GradeBadge grade={report.grade} />
              </span>
            )}
          </ReadingRow>
        ))}
      </ul>
    </Section>
  );
}
