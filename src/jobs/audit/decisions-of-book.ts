import type { OwnRule } from "../../audit/own-rules/own-rule";
import { understoodRules, withOwnRules } from "../../audit/own-rules/own-ties";
import { readOwnRules } from "../../audit/own-rules/read-own-rules";
import type { RuleBook } from "../../audit/audit";
import { ruleBook } from "../../audit/rule-book";
import { WorkbookView, type WorkbookSnapshot } from "../../workbook/snapshot";
import type { Decisions } from "./decisions";
import { ownSettings } from "./own-settings";

/** What rules of one's own are added to. */
export interface RulesAsked {
  /** The rules of the product when not said. */
  readonly rules?: RuleBook;
  /** Rules of one's own (自定义勾稽) beside those the workbook itself holds. */
  readonly ownRules?: readonly OwnRule[];
}

/**
 * What the sheets 政策参数, 识别更正 and 自定义勾稽 of a workbook decide. Apart from the audit itself, for few workbooks
 * hold any: a pane loads what reads them with the first that does.
 */
export function decisionsOf(snapshot: WorkbookSnapshot, asked: RulesAsked = {}): Decisions {
  const view = new WorkbookView(snapshot);
  const { rules: written, withoutHeadings } = readOwnRules(view);
  // A bureau's rule is as grave as the bureau says, whatever a unit writes beside the same words.
  const own = [...written, ...(asked.ownRules ?? [])];
  return {
    ...ownSettings(view),
    rules: withOwnRules(asked.rules ?? ruleBook, own),
    ownRules: understoodRules(own),
    withoutHeadings,
  };
}
