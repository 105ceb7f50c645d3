import type { AuditResult } from "../../audit/finding";

/** What one rule came to in one workbook: one of the four outcomes, or equal but for rounding. */
export type RuleOutcome =
  | { readonly kind: "failed"; readonly count: number }
  | { readonly kind: "passed" | "withinRounding" | "notApplicable" | "notChecked" };

/**
 * The outcome of a rule (一项检查的结果). A finding counts for its own rule and for every other that the same cell
 * breaks; a rule that is silent everywhere has passed.
 */
export function outcomeOfRule(rule: string, result: AuditResult): RuleOutcome {
  const count = result.findings.filter(
    (finding) => finding.rule === rule || finding.explains.some((broken) => broken.rule === rule),
  ).length;
  if (count > 0) return { kind: "failed", count };
  const speaksOf = (items: readonly { readonly rule: string }[]) => items.some((item) => item.rule === rule);
  if (speaksOf(result.notChecked)) return { kind: "notChecked" };
  if (speaksOf(result.notApplicable)) return { kind: "notApplicable" };
  return { kind: speaksOf(result.withinRounding) ? "withinRounding" : "passed" };
}
