import { foldLabel } from "../../templates/headings";
import type { RecognitionCorrection } from "../../templates/corrections";
import { foldTitle } from "../../templates/titles";
import { variantsFrom } from "../../templates/variants";
import { shortestTitle, type VariantsPack } from "../../templates/variants-pack";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readBook, type AuditOptions } from "./audit";

/** What a workbook's corrections of recognition (识别更正) teach of other workbooks of the same maker. */
export interface LearntVariants {
  readonly variants: VariantsPack["variants"];
  /** Corrected titles that are too short to tell a form by. */
  readonly tooShort: readonly string[];
}

/**
 * The corrections a person made in a workbook, as variants of the forms (地方表样). Whose workbook it is and of which
 * year is taken out of the titles: the next one is another's.
 *
 * @param source - Whose forms these are, such as the name of the file.
 */
export function learnVariants(
  snapshot: WorkbookSnapshot,
  options: Pick<AuditOptions, "on" | "templates">,
  source: string,
): LearntVariants {
  const { context, own } = readBook(snapshot, options);
  const corrections = own.corrections.map((correction) => ({
    printed: correction.title,
    ...correction,
    title: nobodys(correction.title, context.facts.organisation),
  }));
  const isShort = ({ title, part }: Pick<RecognitionCorrection, "title" | "part">) =>
    !part && foldTitle(title).length < shortestTitle;
  return {
    variants: variantsFrom(
      corrections.filter((correction) => !isShort(correction)),
      source,
    ),
    tooShort: corrections.filter(isShort).map(({ printed }) => printed),
  };
}

/** A title without the unit and the year before it: 云溪县档案馆2025年部门用款汇总表 is the 部门用款汇总表 of anyone. */
function nobodys(title: string, organisation: string | undefined): string {
  const ofNoYear = title.normalize("NFKC").replace(/^.*(?:19|20)\d\d\s*年度?/, "");
  return organisation === undefined ? ofNoYear : foldLabel(ofNoYear).replace(foldLabel(organisation), "");
}
