import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from "react";
import type { CellRef } from "../../workbook/address";
import { AnnounceContext } from "../announce";
import { booksHeldAgainst, booksWrittenFrom } from "../pane-jobs/other-books";
import type { PaneJobs } from "../pane-jobs/pane-jobs";
import type { WriteKind } from "../pane-jobs/write-jobs";
import type { PaneWords } from "../pane-words";
import type { Settings } from "../settings";
import { useAudit } from "../session/use-audit";
import { useOtherBooks } from "../session/use-other-books";
import { useLoaded } from "../session/use-loaded";
import { useRecovery } from "../session/use-recovery";
import { useRun } from "../session/use-run";
import { useVariants } from "../session/use-variants";
import { useWrites } from "../session/use-writes";
import { useLanguage } from "../text";
import { AuditTab } from "./audit/AuditTab";
import { useHeardOnly } from "./heard-only";
import { useNews } from "./use-news";
import { Header } from "./Header";
import { Notices } from "./notices/Notices";
import { Pages } from "./pages/Pages";
import { menuButtonId, tabIds, tabs, type PageName, type TabName } from "./places";

const DebtTab = lazy(() => import("./debt/DebtTab"));
const ThreePublicTab = lazy(() => import("./three-public/ThreePublicTab"));
const ReportsTab = lazy(() => import("./reports/ReportsTab"));
const WritePreviewDialog = lazy(() => import("./write/WritePreviewDialog"));

interface Props {
  readonly jobs: PaneJobs;
  readonly words: PaneWords;
  readonly version: string;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly today: () => string;
  readonly timeOfDay: () => string;
}

/** What a person says about forms or policy, or puts right, changes what an audit finds. */
const changesFindings: ReadonlySet<WriteKind> = new Set([
  "correction",
  "policySheet",
  "fixes",
  "textCorrections",
]);

/** The frame of the pane: tabs, the pages over them, and what concerns the whole workbook. */
export function PaneFrame({ jobs, words, version, settings, onSettings, today, timeOfDay }: Props) {
  const styles = useStyles();
  const heard = useHeardOnly();
  const language = useLanguage();
  const [tab, setTab] = useState<TabName>("audit");
  // A tab that was opened keeps what was typed in it.
  const [opened, setOpened] = useState<ReadonlySet<TabName>>(new Set(["audit"]));
  const [page, setPage] = useState<PageName>();
  const [sought, setSought] = useState<CellRef>();
  const [announcement, announce] = useState("");
  const [failure, setFailure] = useState<unknown>();

  const openTab = useCallback((chosen: TabName) => {
    setPage(undefined);
    setTab(chosen);
    setOpened((before) => new Set([...before, chosen]));
  }, []);

  const audit = useAudit(jobs, timeOfDay);
  const threePublic = useRun(jobs.threePublic, jobs.onThreePublicOutdated, timeOfDay);
  const debt = useRun(jobs.debt, jobs.onDebtOutdated, timeOfDay);
  const forms = useRun(jobs.report, undefined, timeOfDay);
  const narrative = useRun(jobs.narrative, jobs.onNarrativeOutdated, timeOfDay);
  const disclosure = useRun(jobs.disclosure, jobs.onDisclosureOutdated, timeOfDay);
  const publicVersion = useRun(jobs.publicVersion, undefined, timeOfDay);
  const { markOutdated } = audit;
  const onWritten = useCallback(
    (kind: WriteKind) => {
      if (changesFindings.has(kind)) markOutdated();
    },
    [markOutdated],
  );
  const writes = useWrites(jobs, language, onWritten);
  const recovered = useRecovery(jobs, setFailure);
  useNews(jobs, {
    audit,
    writes,
    runs: {
      threePublic: () => threePublic.start({}),
      debt: () => debt.start({ scope: "workbook" }),
      report: () => forms.start({}),
    },
    onFailed: setFailure,
    onTab: openTab,
    onPage: setPage,
    onCell: setSought,
  });
  const otherBooks = useOtherBooks(
    jobs,
    (kind) => {
      if (kind === "auditedLedger") return debt.again();
      if (booksWrittenFrom.includes(kind)) forms.again();
      if (kind === "lastYear") for (const run of [threePublic, narrative]) run.again();
      if (booksHeldAgainst.includes(kind) && audit.session.result) audit.start();
    },
    setFailure,
  );
  const variants = useVariants(
    jobs,
    language,
    () => {
      for (const run of [threePublic, debt, forms, narrative, disclosure]) run.again();
      if (audit.session.result) audit.start();
    },
    setFailure,
  );
  const failureWords = useCallback((error: unknown) => words.failure(error, language), [words, language]);

  const isNeeded =
    audit.session.running !== undefined ||
    audit.session.result !== undefined ||
    threePublic.session.finished !== undefined ||
    debt.session.finished !== undefined ||
    narrative.session.finished !== undefined ||
    disclosure.session.finished !== undefined;
  const loadPresenter = useMemo(
    () => (isNeeded ? () => words.presenter(language) : undefined),
    [isNeeded, words, language],
  );
  const presenter = useLoaded(loadPresenter).value;

  const closePage = () => {
    setPage(undefined);
    document.getElementById(menuButtonId)?.focus();
  };
  const toAudit = () => openTab("audit");
  const goTo = (cell: CellRef) => void jobs.goTo(cell).catch(setFailure);
  const { preview, step } = writes.session;

  const shared = { jobs, writes, presenter, failureWords, onGoTo: goTo };
  const panels: Readonly<Record<TabName, () => ReactNode>> = {
    audit: () => (
      <AuditTab
        jobs={jobs}
        audit={audit}
        otherBooks={otherBooks}
        writes={writes}
        presenter={presenter}
        sought={sought}
        failureWords={failureWords}
        onFailed={setFailure}
        onShowForms={() => setPage("forms")}
      />
    ),
    threePublic: () => <ThreePublicTab run={threePublic} otherBooks={otherBooks} {...shared} />,
    debt: () => <DebtTab run={debt} otherBooks={otherBooks} {...shared} />,
    reports: () => (
      <ReportsTab
        forms={forms}
        narrative={narrative}
        disclosure={disclosure}
        publicVersion={publicVersion}
        otherBooks={otherBooks}
        audited={audit.session.result?.report}
        today={today()}
        {...shared}
      />
    ),
  };

  return (
    <AnnounceContext value={announce}>
      <div className={styles.frame}>
        <Header tab={tab} onTab={openTab} onPage={setPage} />
        <main className={styles.main}>
          <Notices
            writes={writes}
            recovered={recovered}
            failure={failure}
            failureWords={failureWords}
            onDismissFailure={() => setFailure(undefined)}
          />
          {page && (
            <Suspense>
              <Pages
                page={page}
                jobs={jobs}
                revision={writes.revision}
                version={version}
                today={today()}
                report={audit.session.result?.report}
                variants={variants}
                presenter={presenter}
                settings={settings}
                onSettings={onSettings}
                failureWords={failureWords}
                onFailed={setFailure}
                onGoTo={goTo}
                onAskWrite={writes.ask}
                onToAudit={toAudit}
                onBack={closePage}
              />
            </Suspense>
          )}
          {tabs.map((each) => (
            <div
              key={each}
              role="tabpanel"
              id={tabIds[each].panel}
              aria-labelledby={tabIds[each].tab}
              hidden={each !== tab || page !== undefined}
              className={styles.panel}
            >
              {opened.has(each) && <Suspense>{panels[each]()}</Suspense>}
            </div>
          ))}
        </main>
        {preview && (
          <Suspense>
            <WritePreviewDialog
              preview={preview}
              isWriting={step === "writing"}
              onApply={writes.apply}
              onCancel={writes.cancel}
            />
          </Suspense>
        )}
        <div role="status" className={heard}>
          {announcement}
        </div>
      </div>
    </AnnounceContext>
  );
}

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflow: "hidden",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // Forced colours take the colour of a link away.
    "@media (forced-colors: active)": { "& .fui-Link": { textDecorationLine: "underline" } },
  },
  main: {
    display: "flex",
    flexDirection: "column",
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
  },
  panel: {
    display: "flex",
    flexDirection: "column",
    flex: 1,
    minHeight: 0,
    "&[hidden]": { display: "none" },
  },
});
