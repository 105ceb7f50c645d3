import { useEffect, useMemo, useState } from "react";
import type { NarrativeReport } from "../../../jobs/narrative/narrative-report";
import { spokenOf, type SpokenSentence } from "../../../jobs/narrative/spoken-of";
import type { RangeRef } from "../../../workbook/address";
import type { PaneJobs } from "../../pane-jobs/pane-jobs";

/** Follows the selection in the sheet as long as there is a text: what is selected and where the text speaks of it. */
export function useSpokenOf(
  { onSelected }: Pick<PaneJobs, "onSelected">,
  report: NarrativeReport | undefined,
): { readonly selection: RangeRef | undefined; readonly sentences: readonly SpokenSentence[] } {
  const [selection, setSelection] = useState<RangeRef>();
  const hasFigures = report !== undefined && report.figures.length > 0;
  useEffect(() => (hasFigures ? onSelected(setSelection) : undefined), [hasFigures, onSelected]);
  const sentences = useMemo(
    () => (report && selection ? spokenOf(report, selection) : []),
    [report, selection],
  );
  return { selection: hasFigures ? selection : undefined, sentences };
}
