import { explanationOf } from "../../audit/explanations/explanations";
import { workedExample } from "../../audit/explanations/worked-examples";
import { disclosureRuleBook } from "../../audit/disclosure-rule-book";
import { ownRuleTitle } from "../../audit/own-rules/own-rule-title";
import { ruleBook } from "../../audit/rule-book";
import { basisWords } from "../../audit/words/basis-titles";
import { ruleTitle } from "../../audit/words/rule-titles";
import type { Language } from "../../audit/words/language";
import { severityOf } from "../../finance/policy/severities";
import type { ExplainedRule } from "../../reports/rule-reference";

/** A number of the catalogue, such as `B06` or `S0-2.5`, and not the title of a law. */
const isCatalogued = /^[A-Z]\d/;

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
    const title = ruleTitle(rule.id, language) ?? rule.id;
    return {
      id: rule.id,
      number: rule.basis.find((each) => isCatalogued.test(each)),
      title,
      purpose: explanation?.purpose[language] ?? title,
      example: workedExample(rule.id)?.[language],
      basis: basis || title,
      falseAlarms: explanation?.falseAlarms[language] ?? "",
      severity: severityOf(rule.id, on) ?? rule.severity,
    };
  });
}

/** One rule, by its id, or several by the number in the catalogue that they rest on; none when nothing is called so. */
export function explainRule(idOrNumber: string, language: Language, on: string): ExplainedRule[] {
  const own = ownRule(idOrNumber, language);
  if (own) return [own];
  const asked = idOrNumber.trim().toLowerCase();
  const named = new Set(
    rules
      .filter(({ id, basis }) => [id, ...basis].some((name) => name.toLowerCase() === asked))
      .map(({ id }) => id),
  );
  return explainedRules(language, on).filter(({ id }) => named.has(id));
}

const ownRuleWords: Readonly<Record<Language, Pick<ExplainedRule, "purpose" | "falseAlarms">>> = {
  zh: {
    purpose: "这是写在“自定义勾稽”表中的规则，与内置的勾稽关系一并核对。",
    falseAlarms: "规则本身写得不对时会误报，请先核对规则。",
  },
  en: {
    purpose: "A rule written in a sheet 自定义勾稽; it is checked together with the built-in relations.",
    falseAlarms: "A rule that is not written as it was meant accuses wrongly; please check the rule first.",
  },
};

/** A rule of one's own (自定义勾稽), by its id: what it asks is all that is known of it. */
function ownRule(id: string, language: Language): ExplainedRule | undefined {
  const title = ownRuleTitle(id, language);
  if (title === undefined) return undefined;
  const { purpose, falseAlarms } = ownRuleWords[language];
  return {
    id,
    number: undefined,
    title,
    purpose,
    example: undefined,
    basis: title,
    falseAlarms,
    severity: "error",
  };
}
