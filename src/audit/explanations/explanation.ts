import type { Words } from "../../templates/template";

/** Why a rule is there, and where it may be wrong. */
export interface RuleExplanation {
  /** What goes wrong in practice that the rule catches. */
  readonly purpose: Words;
  /** Known false alarms: when a finding may be put aside with a word of explanation. */
  readonly falseAlarms: Words;
}

export type RuleExplanations = Readonly<Record<string, RuleExplanation>>;

/** The same explanation for several rules that ask the same of different forms. */
export function forEach(rules: readonly string[], explanation: RuleExplanation): RuleExplanations {
  return Object.fromEntries(rules.map((rule) => [rule, explanation]));
}

/** A rule that is arithmetic or a plain requirement, of which no false alarm is known. */
export const noneKnown: Words = { zh: "暂未发现。", en: "None known." };
