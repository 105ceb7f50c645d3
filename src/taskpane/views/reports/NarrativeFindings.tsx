import { useMemo } from "react";
import type { CorrectedSentence, NarrativeReport } from "../../../jobs/narrative/narrative-report";
import { sentencesOfFinding } from "../../../jobs/narrative/sentences-of-finding";
import type { CellRef } from "../../../workbook/address";
import { textPlaceOf } from "../../../workbook/text-place";
import type { PaneJobs } from "../../pane-jobs/pane-jobs";
import type { Presenter } from "../../pane-words";
import type { ShownLine } from "../../present/shown-line";
import type { WriteControl } from "../../session/use-writes";
import { useExplanations } from "../audit/use-explanations";
import { FindingCards } from "../parts/FindingCards";
import { Section } from "../parts/Section";
import { CorrectedSentences } from "./CorrectedSentences";
import { isOfPastedText, narrativeFindings } from "./narrative-answer";
import { PastedSentences, showParagraph } from "./PastedSentences";
import { useReportsText } from "./reports-text";

interface Props {
  readonly jobs: Pick<PaneJobs, "explanations" | "why">;
  readonly report: NarrativeReport;
  /** The corrections that can be written into the workbook. */
  readonly writable: readonly CorrectedSentence[];
  readonly presenter: Presenter | undefined;
  readonly writes: WriteControl;
  readonly onGoTo: (cell: CellRef) => void;
}

/** What is wrong with the text, and what to write instead; of pasted text, with the sentence it is found in. */
export function NarrativeFindings({ jobs, report, writable, presenter, writes, onGoTo }: Props) {
  const { narrative: text, pasted } = useReportsText();
  const findings = useMemo(() => narrativeFindings(report), [report]);
  const explanations = useExplanations(jobs, findings, writes);
  const lines = useMemo(() => presenter?.lines(findings) ?? [], [findings, presenter]);
  const isPasted = isOfPastedText(report);
  const sentencesOf = ({ id }: ShownLine) => {
    const finding = report.findings.find((each) => each.id === id);
    return finding ? sentencesOfFinding(report, finding) : [];
  };
  const fixOf = ({ id }: ShownLine) => {
    const corrections = writable.filter(({ findingId }) => findingId === id);
    return corrections.length > 0 ? () => writes.ask({ kind: "textCorrections", corrections }) : undefined;
  };
  const goTo = (line: ShownLine, cell: CellRef) => {
    const [sentence] = textPlaceOf(cell) ? sentencesOf(line) : [];
    if (sentence) showParagraph(sentence.paragraph);
    else onGoTo(cell);
  };
  if (lines.length === 0) return undefined;
  return (
    <Section title={text.findings}>
      <FindingCards
        lines={isPasted ? lines.map((line) => ({ ...line, form: line.form || pasted.form })) : lines}
        // What is said of a text that is not in the workbook is not kept in it.
        explanations={isPasted ? { ...explanations, onExplain: undefined } : explanations}
        onGoTo={goTo}
        fixOf={fixOf}
        below={(line) => {
          const corrections = report.corrections.filter(({ findingId }) => findingId === line.id);
          return (
            <>
              {isPasted && <PastedSentences sentences={sentencesOf(line)} />}
              <CorrectedSentences sentences={[...new Set(corrections.map(({ sentence }) => sentence))]} />
            </>
          );
        }}
      />
      {explanations.dialog}
    </Section>
  );
}
