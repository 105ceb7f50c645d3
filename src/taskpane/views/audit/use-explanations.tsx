import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from "react";
import type { FindingsReport } from "../../../jobs/audit/audit-report";
import type { KeptExplanation } from "../../pane-jobs/audit-jobs";
import type { PaneJobs } from "../../pane-jobs/pane-jobs";
import type { ShownLine } from "../../present/shown-line";
import { useLoaded } from "../../session/use-loaded";
import type { WriteControl } from "../../session/use-writes";
import { useLanguage } from "../../text";
import type { FindingActions } from "./FindingCard";

const ExplanationDialog = lazy(() => import("./ExplanationDialog"));

/** Explanations both ways: what the unit says on the findings of a report, and why their rules are there. */
export interface Explanations extends Required<Pick<FindingActions, "onExplain" | "why">> {
  /** By the id of the finding. */
  readonly kept: ReadonlyMap<string, KeptExplanation>;
  /** Where an explanation is written, while one is. */
  readonly dialog: ReactNode;
}

/**
 * The explanations (审核说明) of a report's findings, read from their sheet and again after every write.
 *
 * @param report - Stable between renders.
 */
export function useExplanations(
  jobs: Pick<PaneJobs, "explanations" | "why">,
  report: FindingsReport | undefined,
  writes: WriteControl,
): Explanations {
  const [explaining, setExplaining] = useState<ShownLine>();
  const load = useMemo(() => report && (() => jobs.explanations(report)), [jobs, report]);
  const loaded = useLoaded(load, writes.revision).value;
  const kept = useMemo(() => new Map(loaded?.map((each) => [each.findingId, each])), [loaded]);
  const language = useLanguage();
  const why = useCallback((rule: string) => jobs.why(rule, language), [jobs, language]);
  const dialog = explaining && report && (
    <Suspense>
      <ExplanationDialog
        sentence={explaining.sentence}
        kept={kept.get(explaining.id)?.text ?? ""}
        onCancel={() => setExplaining(undefined)}
        onNext={(text) => {
          setExplaining(undefined);
          writes.ask({ kind: "explanation", explanation: { findingId: explaining.id, text }, report });
        }}
      />
    </Suspense>
  );
  return { kept, onExplain: setExplaining, why, dialog };
}
