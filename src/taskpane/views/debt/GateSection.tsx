import type { ReportedGate } from "../../../jobs/debt/debt-report";
import { debtReportWords } from "../../../jobs/debt/debt-report-words";
import { useLanguage } from "../../text";
import { LimitBar } from "../chart/LimitBar";
import { usePlainList } from "../parts/plain-list";
import { ReadingRow } from "../parts/ReadingRow";
import { Section } from "../parts/Section";
import { amountWords, rateText } from "./debt-print";
import { useDebtText } from "./debt-text";

/** The gate of the county's own measures (本地办法口径): each line, the room to it and which binds first. */
export function GateSection({ gate }: { readonly gate: ReportedGate }) {
  const list = usePlainList();
  const language = useLanguage();
  const words = debtReportWords[language];
  const { local } = useDebtText();
  return (
    <Section title={local}>
      <div>{words.closed[String(gate.isClosed) as keyof typeof words.closed]}</div>
      <ul className={list}>
        {gate.readings.map(({ line, ratio, limit, isReached }) => (
          <ReadingRow
            key={line}
            title={words.gateLine[line]}
            value={ratio === null ? undefined : rateText(ratio)}
            notes={[ratio === null ? words.unknown : words.gateReading(rateText(limit), isReached)]}
          >
            {ratio !== null && <LimitBar value={Number(ratio)} limit={Number(limit)} />}
          </ReadingRow>
        ))}
      </ul>
      {gate.headroom.map(({ line, yuan }, index) => (
        <div key={line}>{words.gateRoom(words.gateLine[line], amountWords(yuan, language), index === 0)}</div>
      ))}
      {gate.reserve && (
        <div>
          {words.reserve(
            amountWords(gate.reserve.minimum, language),
            amountWords(gate.reserve.maximum, language),
          )}
        </div>
      )}
    </Section>
  );
}
