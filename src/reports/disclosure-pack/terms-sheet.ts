import { chineseNumeral } from "../../finance/text/chinese-numeral";
import { termsIn } from "../../narrative/write/standard-terms";
import type { NewSheet } from "../../workbook/plan";
import { textSheet } from "../sheets/text-sheet";

/** What the terms' sheet is called. */
export const termsSheetName = "名词解释";

/** The terms (名词解释) that the texts of a book speak of; `undefined` where they speak of none. */
export function termsSheet(texts: Iterable<string>): NewSheet | undefined {
  const terms = termsIn(texts);
  if (terms.length === 0) return undefined;
  return textSheet({
    name: termsSheetName,
    title: termsSheetName,
    paragraphs: terms.map(
      ({ words, meaning }, index) => `　　${chineseNumeral(index + 1)}、${words}：${meaning}`,
    ),
  });
}
