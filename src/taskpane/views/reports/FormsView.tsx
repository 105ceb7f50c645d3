import { useEffect, type ReactNode } from "react";
import type { ReportDraft } from "../../../jobs/report/report-types";
import { useAnnounce } from "../../announce";
import { booksWrittenFrom } from "../../pane-jobs/other-books";
import { useLanguage } from "../../text";
import { Answer } from "../parts/Answer";
import { OtherBookChoices } from "../parts/OtherBookChoices";
import { RequestMenu } from "../parts/RequestMenu";
import { RunFrame } from "../parts/RunFrame";
import { BlankFormSection } from "./BlankFormSection";
import { formsAnswer, requestOf } from "./forms-answer";
import { FormsChoices } from "./FormsChoices";
import { MadeForms } from "./MadeForms";
import { useReportsText, type ReportsText } from "./reports-text";
import type { ReportsTabProps } from "./ReportsTab";

interface Props extends ReportsTabProps {
  readonly choices: ReactNode;
}

/** What can be made of the workbook, with which choices, what would become of each form; and the blank forms. */
export function FormsView({
  jobs,
  forms,
  otherBooks,
  audited,
  today,
  writes,
  failureWords,
  onGoTo,
  choices,
}: Props) {
  const language = useLanguage();
  const announce = useAnnounce();
  const text = useReportsText();
  const { finished, isRunning } = forms.session;
  const answer = finished?.answer;
  const proposal = answer?.proposal;
  const isWriting = writes.session.step !== "idle";
  const said = answer && formsAnswer(answer, language);
  const headline = said?.headline;
  useEffect(() => {
    if (headline !== undefined) announce(headline);
  }, [announce, headline]);

  const ready = proposal?.status === "ready" && proposal.plan.edits.length > 0 ? proposal : undefined;
  return (
    <RunFrame
      run={forms}
      words={{
        ...text.forms,
        action: actionWords(text.forms, ready, said?.changed ?? 0),
      }}
      isDisabled={isWriting}
      failureWords={failureWords}
      onStart={() =>
        ready ? writes.ask({ kind: "reportForms", request: requestOf(ready) }) : forms.start({})
      }
      choices={
        <>
          {choices}
          <OtherBookChoices
            kinds={booksWrittenFrom}
            otherBooks={otherBooks}
            isDisabled={isRunning || isWriting}
          />
        </>
      }
      menu={
        audited?.status === "checked" && (
          <RequestMenu
            isDisabled={isWriting}
            onAsk={writes.ask}
            groups={[
              {
                entries: [{ label: text.blank.checkSheet, request: { kind: "checkSheet", report: audited } }],
              },
            ]}
          />
        )
      }
    >
      {said && <Answer headline={said.headline} lines={said.lines} read={finished?.at} />}
      {answer && proposal && (
        <FormsChoices
          // What was typed gives way to what was found with it.
          key={finished.at + proposal.set}
          answer={answer}
          proposal={proposal}
          today={today}
          isDisabled={isRunning || isWriting}
          onLook={(request) => forms.start({ request })}
        />
      )}
      {proposal && <MadeForms proposal={proposal} onGoTo={onGoTo} />}
      <BlankFormSection
        load={jobs.blankForms}
        year={proposal?.year ?? Number(today.slice(0, 4))}
        organisation={proposal?.organisation ?? audited?.organisation ?? ""}
        isDisabled={isWriting}
        onAsk={writes.ask}
      />
    </RunFrame>
  );
}

/** The button looks first; then it offers what was found. */
function actionWords(text: ReportsText["forms"], ready: ReportDraft | undefined, changed: number): string {
  if (!ready) return text.look;
  return ready.packOn === null ? text.make(changed) : text.makePack;
}
