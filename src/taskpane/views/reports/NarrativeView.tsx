import { useEffect, useMemo, type ReactNode } from "react";
import { useAnnounce } from "../../announce";
import { booksWrittenFrom } from "../../pane-jobs/earlier-books";
import type { ShownLine } from "../../present/shown-line";
import { useLanguage } from "../../text";
import { useExplanations } from "../audit/use-explanations";
import { Answer } from "../parts/Answer";
import { FindingCards } from "../parts/FindingCards";
import { EarlierBookChoices } from "../parts/EarlierBookChoices";
import { RequestMenu } from "../parts/RequestMenu";
import { RunFrame } from "../parts/RunFrame";
import { Section } from "../parts/Section";
import { CorrectedSentences } from "./CorrectedSentences";
import { narrativeAnswer, narrativeFindings } from "./narrative-answer";
import { NarrativeText } from "./NarrativeText";
import { useReportsText } from "./reports-text";
import type { ReportsTabProps } from "./ReportsTab";
import { SpokenOf } from "./SpokenOf";
import { useSpokenOf } from "./use-spoken-of";

interface Props extends ReportsTabProps {
  readonly choices: ReactNode;
}

/** The explanation text beside what its figures rest on, what is wrong with it, and what to write instead. */
export function NarrativeView({
  jobs,
  narrative,
  earlier,
  today,
  writes,
  presenter,
  failureWords,
  onGoTo,
  choices,
}: Props) {
  const language = useLanguage();
  const announce = useAnnounce();
  const { narrative: text, blank } = useReportsText();
  const { finished } = narrative.session;
  const report = finished?.answer;
  const isWriting = writes.session.step !== "idle";
  const findings = useMemo(() => report && narrativeFindings(report), [report]);
  const explanations = useExplanations(jobs, findings, writes);
  const lines = useMemo(() => (findings && presenter?.lines(findings)) ?? [], [findings, presenter]);
  const spoken = useSpokenOf(jobs, report);
  const said = report && narrativeAnswer(report, language);
  const headline = said?.headline;
  useEffect(() => {
    if (headline !== undefined) announce(headline);
  }, [announce, headline]);

  const correctionsOf = ({ id }: ShownLine) =>
    report?.corrections.filter(({ findingId }) => findingId === id) ?? [];
  // Of what was read before the last edit it cannot be told what a correction would write over.
  const writable =
    finished && !finished.isStale ? finished.answer.corrections.filter(({ cell }) => cell !== null) : [];
  const fixOf = ({ id }: ShownLine) => {
    const corrections = writable.filter(({ findingId }) => findingId === id);
    return corrections.length > 0 ? () => writes.ask({ kind: "textCorrections", corrections }) : undefined;
  };
  return (
    <RunFrame
      run={narrative}
      words={{ ...text, action: text.check }}
      isDisabled={isWriting}
      failureWords={failureWords}
      onStart={() => narrative.start({})}
      choices={
        <>
          {choices}
          <EarlierBookChoices
            kinds={booksWrittenFrom}
            earlier={earlier}
            isDisabled={narrative.session.isRunning || isWriting}
          />
        </>
      }
      menu={
        <RequestMenu
          isDisabled={isWriting}
          onAsk={writes.ask}
          groups={[
            {
              entries: [
                ...(writable.length > 0
                  ? [
                      {
                        label: text.correctAll(writable.length),
                        request: { kind: "textCorrections", corrections: writable } as const,
                      },
                    ]
                  : []),
                { label: blank.narrative, request: { kind: "narrative", on: today } },
              ],
            },
          ]}
        />
      }
    >
      {said && <Answer headline={said.headline} lines={said.lines} read={finished?.at} />}
      {lines.length > 0 && (
        <Section title={text.findings}>
          <FindingCards
            lines={lines}
            explanations={explanations}
            onGoTo={(_, cell) => onGoTo(cell)}
            fixOf={fixOf}
            below={(line) => (
              <CorrectedSentences
                sentences={[...new Set(correctionsOf(line).map(({ sentence }) => sentence))]}
              />
            )}
          />
        </Section>
      )}
      {report && report.paragraphs.length > 0 && (
        <Section title={text.text}>
          <NarrativeText report={report} marked={spoken.sentences} onGoTo={onGoTo} />
        </Section>
      )}
      {spoken.selection && <SpokenOf selection={spoken.selection} sentences={spoken.sentences} />}
      {explanations.dialog}
    </RunFrame>
  );
}
