import type { OwnRule } from "../../audit/own-rules/own-rule";
import { askingProblem } from "../../audit/own-rules/own-ties";
import { ownRulesSheetName } from "../../audit/own-rules/own-rules-columns";
import { readOwnRules } from "../../audit/own-rules/read-own-rules";
import type { OwnRuleProblem } from "../../audit/words/own-rule-problems";
import { ownRulesSheet } from "../../reports/own-rules-sheet";
import type { Host } from "../../workbook/host";
import { HostError } from "../../workbook/host-error";
import type { Plan } from "../../workbook/plan";
import { WorkbookView, type WorkbookSnapshot } from "../../workbook/snapshot";
import { readBook, type AuditOptions } from "./audit";

/** A rule as it was written, and what keeps it from being asked of this workbook. */
export interface CheckedOwnRule {
  readonly rule: OwnRule;
  /** Absent when the rule can be used (可用). */
  readonly problem?: OwnRuleProblem;
}

/** The rules of a workbook as they stand. */
export interface CheckedOwnRules {
  readonly rules: readonly CheckedOwnRule[];
  /** Sheets 自定义勾稽 without their headings: nothing in them is read. */
  readonly withoutHeadings: readonly string[];
}

/** Looks at the rules of the sheet 自定义勾稽: each is read, and looked up in the forms of the workbook. Pure. */
export function checkOwnRules(
  snapshot: WorkbookSnapshot,
  options: Pick<AuditOptions, "on" | "templates">,
): CheckedOwnRules {
  const { context } = readBook(snapshot, options);
  const { rules, withoutHeadings } = readOwnRules(new WorkbookView(snapshot));
  return {
    rules: rules.map((rule) => {
      const problem = askingProblem(rule, context.facts);
      return problem ? { rule, problem } : { rule };
    }),
    withoutHeadings,
  };
}

/**
 * The plan that adds the blank sheet 自定义勾稽.
 *
 * @throws HostError `sheetExists` when it is there already.
 */
export async function ownRulesSheetPlan(host: Host): Promise<Plan> {
  const { sheets } = await host.outline();
  if (sheets.some(({ name }) => name === ownRulesSheetName)) {
    throw new HostError("sheetExists", { sheet: ownRulesSheetName });
  }
  return { purpose: "add-own-rules-sheet", edits: [{ kind: "addSheet", sheet: ownRulesSheet() }] };
}
