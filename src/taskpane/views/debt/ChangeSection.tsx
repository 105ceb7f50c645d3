import type { ReportedChanges } from "../../../jobs/debt/debt-report";
import { debtReportWords } from "../../../jobs/debt/debt-report-words";
import { debtChangeWords, saidChanges } from "../../../reports/debt/debt-change-words";
import type { CellRef } from "../../../workbook/address";
import { useLanguage } from "../../text";
import { CellLink } from "../parts/CellLink";
import { usePlainList } from "../parts/plain-list";
import { ReadingRow } from "../parts/ReadingRow";
import { Section } from "../parts/Section";
import { amountWords } from "./debt-print";

interface Props {
  readonly changes: ReportedChanges;
  readonly onGoTo: (cell: CellRef) => void;
}

/** What changed in the ledger since the last audited day, debt by debt. */
export function ChangeSection({ changes, onGoTo }: Props) {
  const list = usePlainList();
  const language = useLanguage();
  return (
    <Section title={debtReportWords[language].changes}>
      <div>{saidChanges(changes, language)}</div>
      <ul className={list}>
        {changes.changed.map(({ kind, debt, audited, closing, cell }, index) => (
          <ReadingRow
            key={index}
            title={debt}
            value={debtChangeWords[kind][language]}
            notes={[`${amountWords(audited, language)} → ${amountWords(closing, language)}`]}
          >
            {cell && (
              <div>
                <CellLink cell={cell} onGoTo={onGoTo} />
              </div>
            )}
          </ReadingRow>
        ))}
      </ul>
    </Section>
  );
}
