import { useEffect, useMemo, type ReactNode } from "react";
import { useAnnounce } from "../../announce";
import { answerLine } from "../../present/answer-line";
import { useLanguage } from "../../text";
import { useExplanations } from "../audit/use-explanations";
import { Answer } from "../parts/Answer";
import { FindingCards } from "../parts/FindingCards";
import { RequestMenu } from "../parts/RequestMenu";
import { RunFrame } from "../parts/RunFrame";
import { Section } from "../parts/Section";
import { PublicVersionSection } from "./PublicVersionSection";
import { useReportsText } from "./reports-text";
import type { ReportsTabProps } from "./ReportsTab";

interface Props extends ReportsTabProps {
  readonly choices: ReactNode;
}

/** What must not be published with the workbook (公开前检查), the version to publish, and the ledger of publication. */
export function DisclosureView({
  jobs,
  disclosure,
  publicVersion,
  today,
  writes,
  presenter,
  failureWords,
  onGoTo,
  choices,
}: Props) {
  const language = useLanguage();
  const announce = useAnnounce();
  const { disclosure: text } = useReportsText();
  const { finished } = disclosure.session;
  const report = finished?.answer;
  const isWriting = writes.session.step !== "idle";
  const explanations = useExplanations(jobs, report, writes);
  const lines = useMemo(() => (report && presenter?.lines(report)) ?? [], [report, presenter]);
  const headline = report && answerLine(report.result, language);
  useEffect(() => {
    if (headline !== undefined) announce(headline);
  }, [announce, headline]);
  return (
    <RunFrame
      run={disclosure}
      words={{ ...text, action: text.scan }}
      isDisabled={isWriting}
      failureWords={failureWords}
      onStart={() => disclosure.start({})}
      choices={choices}
      menu={
        <RequestMenu
          isDisabled={isWriting}
          onAsk={writes.ask}
          groups={[
            {
              entries: [
                { label: text.ledger, request: { kind: "disclosureLedger", on: today } },
                { label: text.reconciliation, request: { kind: "reconciliation", on: today } },
              ],
            },
          ]}
        />
      }
    >
      {report && headline !== undefined && (
        <Answer headline={headline} lines={[]} read={text.read(report.sheetCount, finished.at)} />
      )}
      {lines.length > 0 && (
        <Section title={text.findings}>
          <FindingCards lines={lines} explanations={explanations} onGoTo={(_, cell) => onGoTo(cell)} />
        </Section>
      )}
      <PublicVersionSection run={publicVersion} isDisabled={isWriting} failureWords={failureWords} />
      {explanations.dialog}
    </RunFrame>
  );
}
