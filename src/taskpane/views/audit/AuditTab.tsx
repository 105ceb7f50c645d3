import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef } from "react";
import { sameCell, type CellRef } from "../../../workbook/address";
import { useAnnounce } from "../../announce";
import type { PaneJobs } from "../../pane-jobs/pane-jobs";
import type { Presenter } from "../../pane-words";
import { addressWords } from "../../present/address-list";
import { headline } from "../../present/headline";
import type { ShownLine } from "../../present/shown-line";
import type { AuditControl } from "../../session/use-audit";
import type { OtherBookControl } from "../../session/use-other-books";
import type { WriteControl } from "../../session/use-writes";
import { useLanguage, useText } from "../../text";
import { RunNotices } from "../notices/RunNotices";
import { AuditControls } from "./AuditControls";
import type { FindingListHandle } from "./FindingList";
import { JumpBar } from "./JumpBar";
import { ResultSummary } from "./ResultSummary";
import { useExplanations } from "./use-explanations";
import { useJump } from "./use-jump";

const FindingsView = lazy(() => import("./FindingsView"));

interface Props {
  readonly jobs: Pick<PaneJobs, "goTo" | "explanations" | "why">;
  readonly audit: AuditControl;
  readonly otherBooks: OtherBookControl;
  readonly writes: WriteControl;
  readonly presenter: Presenter | undefined;
  /** The cell a person asked about in the sheet. */
  readonly sought: CellRef | undefined;
  readonly failureWords: (error: unknown) => string;
  readonly onFailed: (error: unknown) => void;
  readonly onShowForms: () => void;
}

const noLines: readonly ShownLine[] = [];
const speaksOf = (cell: CellRef) => (line: ShownLine) => line.cells.some((each) => sameCell(each, cell));

/** 审核: what to audit, how far it is, and what was found. */
export function AuditTab({
  jobs,
  audit,
  otherBooks,
  writes,
  presenter,
  sought,
  failureWords,
  onFailed,
  onShowForms,
}: Props) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const announce = useAnnounce();
  const { session } = audit;
  const { running, result, failure, stopped } = session;
  const report = result?.report;
  const list = useRef<FindingListHandle>(null);
  const explanations = useExplanations(jobs, report, writes);
  const { jump, jumpTo, back } = useJump(jobs.goTo, list, onFailed);

  const lines = useMemo(() => (report && presenter?.lines(report)) ?? noLines, [report, presenter]);
  const saysNothingOf = sought && presenter && report && !lines.some(speaksOf(sought)) ? sought : undefined;

  const stage = running?.stage;
  useEffect(() => {
    if (stage) announce(text.progress.stages[stage]);
  }, [announce, stage, text]);
  useEffect(() => {
    if (report) announce(headline(report, text, language));
  }, [announce, report, text, language]);

  const goTo = useCallback(
    (line: ShownLine, cell: ShownLine["cells"][number]) => jumpTo(line.id, cell),
    [jumpTo],
  );

  // Of what was read before the last edit it cannot be told what a fix would write over.
  const fixes = result && !result.stale ? result.report.fixes : undefined;
  const { ask } = writes;
  const fixOf = useCallback(
    ({ id }: ShownLine) => {
      const own = fixes?.filter(({ findingId }) => findingId === id) ?? [];
      return own.length > 0 ? () => ask({ kind: "fixes", fixes: own }) : undefined;
    },
    [fixes, ask],
  );

  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <RunNotices
          stale={result?.stale && !running ? text.stale : undefined}
          failure={failure}
          hasResult={result !== undefined}
          failureWords={failureWords}
          onAgain={audit.start}
          onDismissFailure={audit.dismissFailure}
        />
        <AuditControls
          session={session}
          otherBooks={otherBooks}
          isWriting={writes.session.step !== "idle"}
          onChooseScope={audit.chooseScope}
          onStart={audit.start}
          onStop={audit.stop}
          onAskWrite={writes.ask}
        />
        {stopped && <p className={styles.sentence}>{result ? text.stoppedKept : text.stopped}</p>}
        {!result && !running && !failure && !stopped && <p className={styles.sentence}>{text.empty}</p>}
        {result && <ResultSummary result={result} presenter={presenter} />}
        {saysNothingOf && (
          <p role="status" className={styles.sentence}>
            {text.jump.nothing(addressWords(saysNothingOf))}
          </p>
        )}
        {report?.status === "unrecognised" && (
          <p className={styles.sentence}>
            {text.summary.unrecognisedNext}{" "}
            <Link as="button" onClick={onShowForms}>
              {text.summary.toForms}
            </Link>
          </p>
        )}
      </div>
      {lines.length > 0 && (
        <Suspense>
          <FindingsView
            ref={list}
            lines={lines}
            explanations={explanations.kept}
            sought={sought}
            onGoTo={goTo}
            onExplain={explanations.onExplain}
            fixOf={fixOf}
            why={explanations.why}
          />
        </Suspense>
      )}
      {jump && <JumpBar address={jump.address} onBack={back} />}
      {explanations.dialog}
    </div>
  );
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flex: 1, minHeight: 0 },
  top: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
  },
  sentence: { margin: 0 },
});
