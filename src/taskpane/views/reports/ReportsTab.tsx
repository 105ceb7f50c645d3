import { useState } from "react";
import type { AuditReport } from "../../../jobs/audit/audit-report";
import type { NarrativeReport } from "../../../jobs/narrative/narrative-report";
import type { CellRef } from "../../../workbook/address";
import type { PaneJobs } from "../../pane-jobs/pane-jobs";
import type {
  DisclosureQuestion,
  NarrativeQuestion,
  ReportAnswer,
  ReportQuestion,
  OpenedPublicVersion,
} from "../../pane-jobs/report-jobs";
import type { Presenter } from "../../pane-words";
import type { OtherBookControl } from "../../session/use-other-books";
import type { RunControl } from "../../session/use-run";
import type { WriteControl } from "../../session/use-writes";
import { RadioRow } from "../parts/RadioRow";
import { DisclosureView } from "./DisclosureView";
import { FormsView } from "./FormsView";
import { NarrativeView } from "./NarrativeView";
import { useReportsText } from "./reports-text";
import type { TextToCheck } from "./TextToCheckChoice";

export interface ReportsTabProps {
  readonly jobs: Pick<PaneJobs, "blankForms" | "explanations" | "onSelected" | "why">;
  readonly forms: RunControl<ReportQuestion, ReportAnswer>;
  readonly narrative: RunControl<NarrativeQuestion, NarrativeReport>;
  readonly disclosure: RunControl<DisclosureQuestion, AuditReport>;
  readonly publicVersion: RunControl<DisclosureQuestion, OpenedPublicVersion>;
  readonly otherBooks: OtherBookControl;
  /** The last audit, from which the check sheet is made. */
  readonly audited: AuditReport | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly writes: WriteControl;
  readonly presenter: Presenter | undefined;
  readonly failureWords: (error: unknown) => string;
  readonly onGoTo: (cell: CellRef) => void;
}

const views = { forms: FormsView, narrative: NarrativeView, disclosure: DisclosureView } as const;
type Mode = keyof typeof views;
const modes = Object.keys(views) as readonly Mode[];

/** 报表: forms made from their source, the explanation text beside what its figures rest on, and what precedes publication. */
export default function ReportsTab(props: ReportsTabProps) {
  const text = useReportsText();
  const [mode, setMode] = useState<Mode>("forms");
  const [textToCheck, setTextToCheck] = useState<TextToCheck>({ from: "workbook", pasted: "" });
  const choices = (
    <RadioRow label={text.mode.label} value={mode} names={text.mode} values={modes} onChoose={setMode} />
  );
  const View = views[mode];
  return <View {...props} choices={choices} textToCheck={textToCheck} onTextToCheck={setTextToCheck} />;
}
