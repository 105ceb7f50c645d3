import { cellAndFormExplanations } from "./cells-and-forms";
import { debtExplanations } from "./debt";
import { disclosureExplanations } from "./disclosure";
import { expenseLedgerExplanations } from "./expense-ledgers";
import type { RuleExplanation, RuleExplanations } from "./explanation";
import { otherBookExplanations } from "./other-books";
import { overallBudgetExplanations } from "./overall-budget";
import { textExplanations } from "./text";
import { threePublicExplanations } from "./three-public";
import { tieExplanations } from "./ties";

const explanations: RuleExplanations = {
  ...tieExplanations,
  ...cellAndFormExplanations,
  ...textExplanations,
  ...otherBookExplanations,
  ...overallBudgetExplanations,
  ...debtExplanations,
  ...threePublicExplanations,
  ...disclosureExplanations,
  ...expenseLedgerExplanations,
};

/** Why a rule is there, and where it may be wrong; `undefined` when nobody wrote that down. */
export function explanationOf(rule: string): RuleExplanation | undefined {
  return Object.hasOwn(explanations, rule) ? explanations[rule] : undefined;
}

/** The rules that are explained, for the test that none is forgotten or left over. */
export const explainedRules: readonly string[] = Object.keys(explanations);
