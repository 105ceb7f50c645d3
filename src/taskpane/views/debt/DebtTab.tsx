import { useEffect, useMemo, useState } from "react";
import type { DebtReport } from "../../../jobs/debt/debt-report";
import type { CellRef } from "../../../workbook/address";
import { useAnnounce } from "../../announce";
import type { DebtQuestion, DebtScope } from "../../pane-jobs/debt-jobs";
import type { PaneJobs } from "../../pane-jobs/pane-jobs";
import type { Presenter } from "../../pane-words";
import type { RunControl } from "../../session/use-run";
import type { OtherBookControl } from "../../session/use-other-books";
import type { WriteControl } from "../../session/use-writes";
import { useLanguage } from "../../text";
import { useExplanations } from "../audit/use-explanations";
import { OtherBookChoice } from "../parts/OtherBookChoice";
import { RadioRow } from "../parts/RadioRow";
import { RequestMenu } from "../parts/RequestMenu";
import { RunFrame } from "../parts/RunFrame";
import { debtHeadline } from "./debt-headline";
import { debtRequests } from "./debt-requests";
import { useDebtText } from "./debt-text";
import { DebtResult } from "./DebtResult";

interface Props {
  readonly jobs: Pick<PaneJobs, "explanations" | "why">;
  readonly run: RunControl<DebtQuestion, DebtReport>;
  readonly otherBooks: OtherBookControl;
  readonly writes: WriteControl;
  readonly presenter: Presenter | undefined;
  readonly failureWords: (error: unknown) => string;
  readonly onGoTo: (cell: CellRef) => void;
}

const scopes: readonly DebtScope[] = ["workbook", "selection"];

/** 债务: the indicators of government debt, their lines, the years to come, and the sheets that show them. */
export default function DebtTab({ jobs, run, otherBooks, writes, presenter, failureWords, onGoTo }: Props) {
  const language = useLanguage();
  const announce = useAnnounce();
  const text = useDebtText();
  const [scope, setScope] = useState<DebtScope>("workbook");
  const { isRunning, finished } = run.session;
  const report = finished?.answer;
  const isWriting = writes.session.step !== "idle";
  const lines = useMemo(() => (report && presenter?.lines(report)) ?? [], [report, presenter]);
  const explanations = useExplanations(jobs, report, writes);
  useEffect(() => {
    if (report) announce(debtHeadline(report, language));
  }, [announce, report, language]);
  return (
    <RunFrame
      run={run}
      words={{
        action: text.scope.actions[scope],
        running: text.running,
        empty: text.empty,
        stale: text.stale,
      }}
      isDisabled={isWriting}
      failureWords={failureWords}
      onStart={() => run.start({ scope })}
      choices={
        <>
          <RadioRow
            label={text.scope.label}
            value={scope}
            names={text.scope.names}
            values={scopes}
            isDisabled={isRunning}
            onChoose={setScope}
          />
          <OtherBookChoice kind="auditedLedger" otherBooks={otherBooks} isDisabled={isRunning || isWriting} />
        </>
      }
      menu={<RequestMenu groups={debtRequests(report, text)} isDisabled={isWriting} onAsk={writes.ask} />}
    >
      {finished && (
        <DebtResult
          report={finished.answer}
          at={finished.at}
          lines={lines}
          explanations={explanations}
          isRunning={isRunning}
          onGoTo={onGoTo}
          onScenario={(scenario) => run.start({ scope, ...(scenario && { scenario }) })}
        />
      )}
      {explanations.dialog}
    </RunFrame>
  );
}
