import { lazy, useCallback, useMemo, useState } from "react";
import type { AuditReport } from "../../../jobs/audit/audit-report";
import type { CellRef } from "../../../workbook/address";
import type { FunctionJobs } from "../../pane-jobs/function-jobs";
import type { OwnRulesJobs } from "../../pane-jobs/own-rules-jobs";
import type { PaneJobs } from "../../pane-jobs/pane-jobs";
import type { WriteRequest } from "../../pane-jobs/write-jobs";
import type { Presenter } from "../../pane-words";
import { useLoaded } from "../../session/use-loaded";
import type { VariantsControl } from "../../session/use-variants";
import type { Settings } from "../../settings";
import { useLanguage } from "../../text";
import type { PageName } from "../places";

const FormsPage = lazy(() => import("./FormsPage"));
const OwnRulesPage = lazy(() => import("./OwnRulesPage"));
const FunctionsPage = lazy(() => import("./FunctionsPage"));
const PolicyPage = lazy(() => import("./PolicyPage"));
const SettingsPage = lazy(() => import("./SettingsPage"));
const HelpPage = lazy(() => import("./HelpPage"));

interface Props {
  readonly page: PageName;
  readonly jobs: OwnRulesJobs &
    FunctionJobs &
    Pick<PaneJobs, "forms" | "offers" | "policy" | "seal" | "selfTest">;
  /** Grows with every write made or taken back. */
  readonly revision: number;
  readonly version: string;
  readonly today: string;
  readonly report: AuditReport | undefined;
  readonly variants: VariantsControl;
  readonly presenter: Presenter | undefined;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly failureWords: (error: unknown) => string;
  readonly onFailed: (error: unknown) => void;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onAskWrite: (request: WriteRequest) => void;
  readonly onToAudit: () => void;
  readonly onBack: () => void;
}

/** The pages behind the menu, each loaded when it is first opened. */
export function Pages({ page, jobs, revision, version, today, report, presenter, settings, ...does }: Props) {
  const language = useLanguage();
  const [isSealed, setSealed] = useState(false);
  const loadForms = useMemo(
    () => (page === "forms" ? () => jobs.forms(language) : undefined),
    [page, jobs, language],
  );
  const choices = useLoaded(loadForms).value ?? [];
  const on = report?.on ?? today;
  const loadPolicy = useCallback(() => jobs.policy(on, language), [jobs, on, language]);
  const selfTest = useCallback(() => jobs.selfTest(language), [jobs, language]);
  switch (page) {
    case "forms":
      return (
        <FormsPage
          report={report}
          presenter={presenter}
          choices={choices}
          variants={does.variants}
          onGoTo={does.onGoTo}
          onCorrect={
            jobs.offers.includes("correction")
              ? (correction) => does.onAskWrite({ kind: "correction", ...correction })
              : undefined
          }
          onToAudit={does.onToAudit}
          onBack={does.onBack}
        />
      );
    case "ownRules":
      return (
        <OwnRulesPage
          jobs={jobs}
          revision={revision}
          failureWords={does.failureWords}
          onGoTo={does.onGoTo}
          onWriteSheet={
            jobs.offers.includes("ownRulesSheet")
              ? () => does.onAskWrite({ kind: "ownRulesSheet" })
              : undefined
          }
          onBack={does.onBack}
        />
      );
    case "functions":
      return (
        <FunctionsPage
          jobs={jobs}
          failureWords={does.failureWords}
          onFailed={does.onFailed}
          onAskWrite={does.onAskWrite}
          onBack={does.onBack}
        />
      );
    case "policy":
      return (
        <PolicyPage
          on={on}
          load={loadPolicy}
          failureWords={does.failureWords}
          onWriteSheet={
            jobs.offers.includes("policySheet")
              ? () => does.onAskWrite({ kind: "policySheet", on })
              : undefined
          }
          onBack={does.onBack}
        />
      );
    case "settings":
      return (
        <SettingsPage
          settings={settings}
          onChange={does.onSettings}
          isSealed={isSealed}
          onSeal={() => jobs.seal().then(() => setSealed(true), does.onFailed)}
          onBack={does.onBack}
        />
      );
    case "help":
      return <HelpPage version={version} selfTest={selfTest} onBack={does.onBack} />;
  }
}
