import { groupedBy } from "../workbook/grouped-by";
import type { WorkbookView } from "../workbook/snapshot";
import { foldLabel } from "./headings";

/** What a person says of a title that was read wrongly or not at all. It outlives moved rows: the text finds it. */
export interface RecognitionCorrection {
  readonly sheet: string;
  /** The text of the title, or of the first heading where the table has no title. */
  readonly title: string;
  /** The id of the form it is, or `none` for a table that is none of our forms. */
  readonly template: string;
  /** What is said of a heading or a line of the form instead of its title. */
  readonly part?: PrintedPart;
}

/** A column or a line of a form under words of its own. */
export interface PrintedPart {
  readonly of: "columns" | "lines";
  readonly key: string;
  /** The words as printed; of headings that repeat, with those above: 本年支出/小计. */
  readonly printed: string;
}

/** Says that a table is none of our forms. */
export const noForm = "none";

/** The corrections of a workbook by sheet and pooled text. */
export type CorrectedTexts = ReadonlyMap<string, ReadonlyMap<number, RecognitionCorrection>>;

/** Finds the texts that corrections speak of; the last word on a title counts. */
export function correctedTexts(
  view: WorkbookView,
  corrections: readonly RecognitionCorrection[],
): CorrectedTexts {
  const bySheet = new Map<string, Map<number, RecognitionCorrection>>();
  if (corrections.length === 0) return bySheet;
  const wanted = groupedBy(corrections, ({ title }) => foldLabel(title));
  view.snapshot.texts.forEach((text, index) => {
    for (const correction of wanted.get(foldLabel(text)) ?? []) {
      const onSheet = bySheet.get(correction.sheet) ?? new Map<number, RecognitionCorrection>();
      bySheet.set(correction.sheet, onSheet.set(index, correction));
    }
  });
  return bySheet;
}
