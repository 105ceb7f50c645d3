import { chineseNumeral } from "../../finance/text/chinese-numeral";
import { paragraph, sentence } from "./sentence";
import type { Section } from "./sections";
import { standardTerms } from "./standard-terms";
import type { TextSource } from "./text-source";

const ofBudgets = [
  "appropriation",
  "publicService",
  "basic",
  "project",
  "threePublic",
  "agencyOperation",
] as const;
const ofFinalAccounts = [...ofBudgets, "carryForward"] as const;

/** Terms of a budget (名词解释). */
export function budgetTerms(source: TextSource): Section {
  return termSection(source, ofBudgets);
}

/** Terms of a final account (名词解释). */
export function finalAccountTerms(source: TextSource): Section {
  return termSection(source, ofFinalAccounts);
}

/** The terms in their usual order; none where the book explains them on a page of their own. */
function termSection({ material }: TextSource, keys: readonly string[]): Section {
  const terms = material.hasTermsElsewhere ? [] : standardTerms.filter(({ key }) => keys.includes(key));
  return {
    title: "名词解释",
    paragraphs: terms.flatMap(({ key, words, meaning }, index) =>
      paragraph(sentence(`term.${key}`)`（${chineseNumeral(index + 1)}）${words}：${meaning}`),
    ),
  };
}
