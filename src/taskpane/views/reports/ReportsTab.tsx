import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
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
import type { EarlierControl } from "../../session/use-earlier-books";
import type { RunControl } from "../../session/use-run";
import type { WriteControl } from "../../session/use-writes";
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
  readonly earlier: EarlierControl;
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
  const styles = useStyles();
  const text = useReportsText();
  const [mode, setMode] = useState<Mode>("forms");
  const [textToCheck, setTextToCheck] = useState<TextToCheck>({ from: "workbook", pasted: "" });
  const choices = (
    <RadioGroup
      layout="horizontal"
      className={styles.choice}
      aria-label={text.mode.label}
      value={mode}
      onChange={(_, { value }) => setMode(value as Mode)}
    >
      {modes.map((each) => (
        <Radio key={each} value={each} label={text.mode[each]} />
      ))}
    </RadioGroup>
  );
  const View = views[mode];
  return <View {...props} choices={choices} textToCheck={textToCheck} onTextToCheck={setTextToCheck} />;
}

const useStyles = makeStyles({
  choice: { flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
