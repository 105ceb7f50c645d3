import { useEffect, useMemo, type ReactNode } from "react";
import { useAnnounce } from "../../announce";
import { useLanguage } from "../../text";
import { Answer } from "../parts/Answer";
import { CellLink } from "../parts/CellLink";
import { FindingCards } from "../parts/FindingCards";
import { usePlainList } from "../parts/plain-list";
import { RequestMenu } from "../parts/RequestMenu";
import { RunFrame } from "../parts/RunFrame";
import { Section } from "../parts/Section";
import { narrativeAnswer, narrativeFindings } from "./narrative-answer";
import { NarrativeText } from "./NarrativeText";
import { useReportsText } from "./reports-text";
import type { ReportsTabProps } from "./ReportsTab";

interface Props extends ReportsTabProps {
  readonly choices: ReactNode;
}

/** The explanation text beside what its figures rest on, what is wrong with it, and what to write instead. */
export function NarrativeView({ narrative, today, writes, presenter, failureWords, onGoTo, choices }: Props) {
  const list = usePlainList();
  const language = useLanguage();
  const announce = useAnnounce();
  const { narrative: text, blank } = useReportsText();
  const { finished } = narrative.session;
  const report = finished?.answer;
  const isWriting = writes.session.step !== "idle";
  const lines = useMemo(
    () => (report && presenter?.lines(narrativeFindings(report))) ?? [],
    [report, presenter],
  );
  const said = report && narrativeAnswer(report, language);
  const headline = said?.headline;
  useEffect(() => {
    if (headline !== undefined) announce(headline);
  }, [announce, headline]);
  return (
    <RunFrame
      run={narrative}
      words={{ ...text, action: text.check }}
      isDisabled={isWriting}
      failureWords={failureWords}
      onStart={() => narrative.start({})}
      choices={choices}
      menu={
        <RequestMenu
          isDisabled={isWriting}
          onAsk={writes.ask}
          groups={[{ entries: [{ label: blank.narrative, request: { kind: "narrative", on: today } }] }]}
        />
      }
    >
      {said && <Answer headline={said.headline} lines={said.lines} read={finished?.at} />}
      {lines.length > 0 && (
        <Section title={text.findings}>
          <FindingCards lines={lines} onGoTo={(_, cell) => onGoTo(cell)} />
        </Section>
      )}
      {report && report.corrections.length > 0 && (
        <Section title={text.corrections}>
          <ul className={list}>
            {report.corrections.map(({ findingId, paragraph, span, sentence, cell }) => (
              <li key={`${findingId} ${paragraph} ${span.start}`}>
                {sentence} {cell && <CellLink cell={cell} onGoTo={onGoTo} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {report && report.paragraphs.length > 0 && (
        <Section title={text.text}>
          <NarrativeText report={report} onGoTo={onGoTo} />
        </Section>
      )}
    </RunFrame>
  );
}
