import { useEffect, useState, type ReactNode } from "react";
import { useAnnounce } from "../../announce";
import { booksWrittenFrom } from "../../pane-jobs/other-books";
import { useLanguage } from "../../text";
import { Answer } from "../parts/Answer";
import { OtherBookChoices } from "../parts/OtherBookChoices";
import { RequestMenu } from "../parts/RequestMenu";
import { RunFrame } from "../parts/RunFrame";
import { Section } from "../parts/Section";
import { isOfPastedText, narrativeAnswer } from "./narrative-answer";
import { NarrativeFindings } from "./NarrativeFindings";
import { NarrativeText } from "./NarrativeText";
import { useReportsText } from "./reports-text";
import type { ReportsTabProps } from "./ReportsTab";
import { SpokenOf } from "./SpokenOf";
import { TextToCheckChoice, type TextToCheck } from "./TextToCheckChoice";
import { useSpokenOf } from "./use-spoken-of";

interface Props extends ReportsTabProps {
  readonly choices: ReactNode;
  readonly textToCheck: TextToCheck;
  readonly onTextToCheck: (text: TextToCheck) => void;
}

/** The explanation text beside what its figures rest on, what is wrong with it, and what to write instead. */
export function NarrativeView({
  jobs,
  narrative,
  otherBooks,
  today,
  writes,
  presenter,
  failureWords,
  onGoTo,
  choices,
  textToCheck,
  onTextToCheck,
}: Props) {
  const language = useLanguage();
  const announce = useAnnounce();
  const { narrative: text, blank, pasted } = useReportsText();
  const { finished } = narrative.session;
  const report = finished?.answer;
  const isWriting = writes.session.step !== "idle";
  const [isMissing, setMissing] = useState(false);
  const spoken = useSpokenOf(jobs, report);
  const said = report && narrativeAnswer(report, language);
  const headline = said?.headline;
  useEffect(() => {
    if (headline !== undefined) announce(headline);
  }, [announce, headline]);

  // Of what was read before the last edit it cannot be told what a correction would write over.
  const writable =
    finished && !finished.isStale ? finished.answer.corrections.filter(({ cell }) => cell !== null) : [];
  const isPasted = textToCheck.from === "pasted";
  const check = () => {
    const isBlank = isPasted && textToCheck.pasted.trim() === "";
    setMissing(isBlank);
    if (!isBlank) narrative.start(isPasted ? { text: textToCheck.pasted } : {});
  };
  return (
    <RunFrame
      run={narrative}
      words={{ ...text, action: isPasted ? pasted.check : text.check }}
      isDisabled={isWriting}
      failureWords={failureWords}
      onStart={check}
      choices={
        <>
          {choices}
          <OtherBookChoices
            kinds={booksWrittenFrom}
            otherBooks={otherBooks}
            isDisabled={narrative.session.isRunning || isWriting}
          />
          <TextToCheckChoice
            text={textToCheck}
            isMissing={isMissing}
            isDisabled={narrative.session.isRunning}
            onChange={(chosen) => {
              setMissing(false);
              onTextToCheck(chosen);
            }}
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
                {
                  label: blank.submission,
                  request: { kind: "narrative", on: today, isSubmission: true },
                },
              ],
            },
          ]}
        />
      }
    >
      {said && (
        <Answer
          headline={said.headline}
          lines={said.lines}
          read={finished && (isOfPastedText(finished.answer) ? pasted.read(finished.at) : finished.at)}
        />
      )}
      {report && (
        <NarrativeFindings
          jobs={jobs}
          report={report}
          writable={writable}
          presenter={presenter}
          writes={writes}
          onGoTo={onGoTo}
        />
      )}
      {report && report.paragraphs.length > 0 && (
        <Section title={text.text}>
          <NarrativeText report={report} marked={spoken.sentences} onGoTo={onGoTo} />
        </Section>
      )}
      {spoken.selection && <SpokenOf selection={spoken.selection} sentences={spoken.sentences} />}
    </RunFrame>
  );
}
