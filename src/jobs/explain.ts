import { explanationOf } from "../audit/explanations/explanations";
import { workedExample } from "../audit/explanations/worked-examples";
import type { Severity } from "../audit/finding";
import { disclosureRuleBook } from "../audit/disclosure-rule-book";
import { ruleBook } from "../audit/rule-book";
import { basisWords } from "../audit/words/basis-titles";
import type { Language } from "../audit/words/language";
import { severityOf } from "../finance/policy/severities";

/** A rule as it is explained to a person (为什么): in words, for a day. */
export interface ExplainedRule {
  readonly id: string;
  /** Its number in the catalogue, such as `B06`. */
  readonly number: string | undefined;
  readonly title: string;
  readonly purpose: string;
  /** What it says of a small invented workbook. */
  readonly example: string | undefined;
  readonly basis: string;
  readonly falseAlarms: string;
  readonly severity: Severity | "suspended";
}

const rules = [
  ...ruleBook.ties.map((tie) => ({
    ...tie,
    basis: [tie.number],
    severity: tie.isSoft ? ("warning" as const) : ("error" as const),
  })),
  ...ruleBook.checks,
  ...disclosureRuleBook.checks,
];

/** Every rule, explained, in the order of the rule book. */
export function explainedRules(language: Language, on: string): ExplainedRule[] {
  return rules.map((rule) => {
    const explanation = explanationOf(rule.id);
    const basis = basisWords(rule.basis, language);
    return {
      id: rule.id,
      number: rule.number,
      title: rule.title[language],
      purpose: explanation?.purpose[language] ?? rule.title[language],
      example: workedExample(rule.id)?.[language],
      basis: basis || rule.title[language],
      falseAlarms: explanation?.falseAlarms[language] ?? "",
      severity: severityOf(rule.id, on) ?? rule.severity,
    };
  });
}

/** One rule, by its id, or several by their number in the catalogue; none when nothing is called so. */
export function explainRule(idOrNumber: string, language: Language, on: string): ExplainedRule[] {
  const asked = idOrNumber.trim().toLowerCase();
  return explainedRules(language, on).filter(
    ({ id, number }) => id === asked || number?.toLowerCase() === asked,
  );
}
