import { useEffect, useMemo } from "react";
import type { ThreePublicReport } from "../../../jobs/three-public/three-public-report";
import type { CellRef } from "../../../workbook/address";
import { useAnnounce } from "../../announce";
import type { ThreePublicQuestion } from "../../pane-jobs/three-public-jobs";
import type { PaneJobs } from "../../pane-jobs/pane-jobs";
import type { Presenter } from "../../pane-words";
import type { RunControl } from "../../session/use-run";
import type { OtherBookControl } from "../../session/use-other-books";
import type { WriteControl } from "../../session/use-writes";
import { useLanguage } from "../../text";
import { useExplanations } from "../audit/use-explanations";
import { OtherBookChoice } from "../parts/OtherBookChoice";
import { RequestMenu } from "../parts/RequestMenu";
import { RunFrame } from "../parts/RunFrame";
import { threePublicHeadline } from "./three-public-lines";
import { threePublicRequests } from "./three-public-requests";
import { useThreePublicText } from "./three-public-text";
import { ThreePublicResult } from "./ThreePublicResult";

interface Props {
  readonly jobs: Pick<PaneJobs, "explanations" | "why">;
  readonly run: RunControl<ThreePublicQuestion, ThreePublicReport>;
  readonly otherBooks: OtherBookControl;
  readonly writes: WriteControl;
  readonly presenter: Presenter | undefined;
  readonly failureWords: (error: unknown) => string;
  readonly onGoTo: (cell: CellRef) => void;
}

/** 三公: the three public expenses by item and year, what lies above its limit, and the sheets that show it. */
export default function ThreePublicTab({
  jobs,
  run,
  otherBooks,
  writes,
  presenter,
  failureWords,
  onGoTo,
}: Props) {
  const language = useLanguage();
  const announce = useAnnounce();
  const text = useThreePublicText();
  const { finished } = run.session;
  const report = finished?.answer;
  const isWriting = writes.session.step !== "idle";
  const lines = useMemo(() => (report && presenter?.lines(report)) ?? [], [report, presenter]);
  const explanations = useExplanations(jobs, report, writes);
  useEffect(() => {
    if (report) announce(threePublicHeadline(report, language));
  }, [announce, report, language]);
  return (
    <RunFrame
      run={run}
      words={text}
      isDisabled={isWriting}
      failureWords={failureWords}
      onStart={() => run.start({})}
      choices={
        <OtherBookChoice
          kind="lastYear"
          otherBooks={otherBooks}
          isDisabled={run.session.isRunning || isWriting}
        />
      }
      menu={
        <RequestMenu groups={threePublicRequests(report, text)} isDisabled={isWriting} onAsk={writes.ask} />
      }
    >
      {finished && (
        <ThreePublicResult
          report={finished.answer}
          at={finished.at}
          lines={lines}
          explanations={explanations}
          onGoTo={onGoTo}
        />
      )}
      {explanations.dialog}
    </RunFrame>
  );
}
