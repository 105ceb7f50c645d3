import type { TitledPage } from "../../reports/disclosure-pack/contents-sheet";
import type { Edit } from "../../workbook/plan";
import { proposeNarrative, type NarrativeBlank } from "../narrative/write-narrative";
import type { PackDraft } from "./pack-draft";
import type { PackMaterial } from "./plan-pack";

/** The text of a pack, if it has one, and what of it is left for a person to fill in. */
export interface ExplanationPage {
  readonly text: TitledPage | undefined;
  readonly blanks: readonly NarrativeBlank[];
}

/** The explanation text (编制说明、决算说明) as live text of ours behind the tables, over its 取数 sheet. */
export function explanationPage(
  draft: PackDraft,
  {
    after,
    year,
    material,
  }: { readonly after: string; readonly year: number; readonly material: PackMaterial },
): ExplanationPage {
  const { sheets, plan, blanks, title } = proposeNarrative(draft.book, {
    ...material,
    year,
    hasTermsElsewhere: true,
  });
  if (!sheets) return { text: undefined, blanks: [] };
  const editsOf = (name: string) => plan.edits.filter((edit) => sheetOf(edit) === name);
  draft.take("figures", sheets.figures, editsOf(sheets.figures));
  draft.take(
    "explanation",
    sheets.text,
    editsOf(sheets.text).map((edit) =>
      edit.kind === "addSheet" ? { ...edit, sheet: { ...edit.sheet, after } } : edit,
    ),
  );
  return { text: { cell: { sheet: sheets.text, row: 0, column: 0 }, title }, blanks };
}

function sheetOf(edit: Edit): string | undefined {
  if (edit.kind === "addSheet") return edit.sheet.name;
  return edit.kind === "setCells" ? edit.sheet : undefined;
}
