import { Decimal } from "../../../finance/money/decimal";
import type { ReportedCeiling } from "../../../jobs/debt/debt-report";
import { debtReportWords } from "../../../jobs/debt/debt-report-words";
import { useLanguage } from "../../text";
import { LimitBar } from "../chart/LimitBar";
import { usePlainList } from "../parts/plain-list";
import { ReadingRow } from "../parts/ReadingRow";
import { Section } from "../parts/Section";
import { amountWords } from "./debt-print";

/** General and special debt against their ceilings, and the room for new bonds. */
export function CeilingSection({ ceilings }: { readonly ceilings: readonly ReportedCeiling[] }) {
  const list = usePlainList();
  const language = useLanguage();
  const words = debtReportWords[language];
  return (
    <Section title={words.ceilings}>
      <ul className={list}>
        {ceilings.map(({ kind, ceiling, debt, headroom }) => {
          const title = words.kind[kind];
          if (ceiling === null || debt === null || headroom === null)
            return <ReadingRow key={kind} title={title} notes={[words.unknown]} />;
          const room = new Decimal(headroom);
          const verdict = room.isNegative()
            ? words.above(amountWords(room.negated().toFixed(), language))
            : words.room(amountWords(headroom, language));
          const sums = words.ceiling(amountWords(debt, language), amountWords(ceiling, language));
          return (
            <ReadingRow key={kind} title={title} notes={[sums, verdict]}>
              <LimitBar value={Number(debt)} limit={Number(ceiling)} />
            </ReadingRow>
          );
        })}
      </ul>
    </Section>
  );
}
