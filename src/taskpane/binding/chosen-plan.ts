import { onNewSheet } from "../../jobs/writing/on-new-sheet";
import { previewAlsoLocked, restrictPlan } from "../../jobs/writing/preview";
import { freeSheetName } from "../../reports/sheets/free-sheet-name";
import type { Plan } from "../../workbook/plan";
import type { WriteManner, WritePreview } from "../pane-jobs/write-jobs";
import { textOf } from "../text";
import { planOf, type PlannedRequest, type Planning } from "./write-plans";

/** What a person chose of a preview: the rows ticked, and how they are to be written. */
export interface Chosen extends WriteManner {
  readonly rowIds: ReadonlySet<string>;
}

/** The plan of a write as the person chose it; with 写到新表 the changes are listed on a sheet of their own. */
export async function chosenPlan(
  planning: Planning,
  { language, isByRow }: WritePreview,
  request: PlannedRequest,
  { rowIds, destination }: Chosen,
): Promise<Plan> {
  const whole = await planOf(planning, request, language);
  const plan = isByRow ? restrictPlan(whole, rowIds) : whole;
  if (destination === "inPlace") return plan;
  const { host } = planning;
  const { sheets } = await host.outline();
  const { changesSheet } = textOf[language].write;
  return onNewSheet(plan, (await previewAlsoLocked(host, plan)).rows, {
    name: freeSheetName(
      changesSheet.title,
      sheets.map(({ name }) => name),
    ),
    title: changesSheet.title,
    headings: changesSheet.headings,
  });
}
