import { debtFigureTitles } from "../../../finance/debt/debt-figures";
import { unitName } from "../../../finance/money/format-amount";
import type { DebtReport } from "../../../jobs/debt/debt-report";
import { debtReportWords } from "../../../jobs/debt/debt-report-words";
import type { CellRef } from "../../../workbook/address";
import { addressWords } from "../../present/address-list";
import { useLanguage } from "../../text";
import { CellLink } from "../parts/CellLink";
import { usePlainList } from "../parts/plain-list";
import { ReadingRow } from "../parts/ReadingRow";
import { Section } from "../parts/Section";
import { amountText } from "./debt-print";
import { useDebtText } from "./debt-text";

interface Props {
  readonly report: DebtReport;
  readonly onGoTo: (cell: CellRef) => void;
}

/** The figures that were used, where each was read, and which debts of the ledger give no schedule. */
export function FigureSection({ report, onGoTo }: Props) {
  const list = usePlainList();
  const language = useLanguage();
  const text = useDebtText();
  const words = debtReportWords[language];
  return (
    <>
      {report.figures.length > 0 && (
        <Section title={words.figures} unit={text.unit(unitName("tenThousandYuan", language))}>
          <ul className={list}>
            {report.figures.map(({ name, yuan, source, cell }) => (
              <ReadingRow key={name} title={debtFigureTitles[name][language]} value={amountText(yuan)}>
                <div>
                  {words.source[source]} <CellLink cell={cell} onGoTo={onGoTo} />
                </div>
              </ReadingRow>
            ))}
          </ul>
        </Section>
      )}
      {report.unscheduled.length > 0 && (
        <Section title={words.unscheduled}>
          <ul className={list}>
            {report.unscheduled.map(({ debt, cell, reason }) => (
              <ReadingRow key={addressWords(cell)} title={debt} notes={[words.reason[reason]]}>
                <div>
                  <CellLink cell={cell} onGoTo={onGoTo} />
                </div>
              </ReadingRow>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
