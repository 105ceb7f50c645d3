import type { RuleBook } from "../../audit/audit";
import type { UnderstoodRule } from "../../audit/own-rules/own-rule";
import { ruleBook } from "../../audit/rule-book";

/** The rules that are asked of a workbook: those of the product and, where there are any, one's own (自定义勾稽). */
export interface RulesInForce {
  readonly rules: RuleBook;
  readonly ownRules: readonly UnderstoodRule[];
  /** Sheets 自定义勾稽 without their headings: nothing in them can be asked. */
  readonly withoutHeadings: readonly string[];
}

/** What is asked of a workbook where nobody wrote rules of one's own. */
export const productRules: RulesInForce = { rules: ruleBook, ownRules: [], withoutHeadings: [] };
