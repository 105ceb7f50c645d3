import {
  budgetLaw1994,
  budgetLaw2014,
  countyDebtMeasures,
  customOfTheTrade,
  debtCeilingOpinion2015,
  debtEmergencyPlan2016,
  departmentBudgetPlan2015,
  vehicleRules2017,
} from "./documents";
import { defineSeverity, type DatedSeverity, type Severity } from "./severity";

/** Rules whose severity hangs on law or custom and may change with it; any other rule reports by its own word. */
export const builtInSeverities: readonly DatedSeverity[] = [
  defineSeverity("contingency-reserve-within-range", [
    { from: "1995-01-01", severity: "error", references: [budgetLaw1994.article("第三十二条")] },
    { from: "2015-01-01", severity: "error", references: [budgetLaw2014.article("第四十条")] },
  ]),
  defineSeverity("county-debt-gate-is-open", [
    { from: "2010-01-01", severity: "error", references: [countyDebtMeasures.article("第二十一条")] },
    { from: "2015-01-01", severity: "suspended", references: [budgetLaw2014.article("第三十五条")] },
  ]),
  defineSeverity("debt-within-ceiling", [
    { from: "2015-01-01", severity: "error", references: [debtCeilingOpinion2015] },
  ]),
  defineSeverity("interest-within-restructuring-line", [
    { from: "2016-10-27", severity: "warning", references: [debtEmergencyPlan2016] },
  ]),
  defineSeverity("livelihood-share-reached", [
    { from: "2015-01-01", severity: "warning", references: [departmentBudgetPlan2015] },
  ]),
  defineSeverity("meeting-expenses-within-last-years-budget", [
    { from: "2014-01-01", severity: "warning", references: [departmentBudgetPlan2015] },
  ]),
  defineSeverity("three-public-items-within-last-years-budget", [
    { from: "2014-01-01", severity: "warning", references: [customOfTheTrade] },
  ]),
  defineSeverity("three-public-total-within-last-years-budget", [
    { from: "2014-01-01", severity: "warning", references: [departmentBudgetPlan2015] },
  ]),
  defineSeverity("vehicle-within-limits", [
    { from: "2017-12-05", severity: "warning", references: [vehicleRules2017] },
  ]),
];

/**
 * How grave a rule's finding is on a day where that is dated.
 *
 * @param own - A bureau's entries, which go before the built-in ones for the same rule.
 * @returns `undefined` when nothing is dated for that rule and day: the rule's own word holds.
 */
export function severityOf(
  ruleId: string,
  on: string,
  own: readonly DatedSeverity[] = [],
): Severity | "suspended" | undefined {
  for (const severities of [own, builtInSeverities]) {
    const entries = severities
      .filter((severity) => severity.ruleId === ruleId)
      .flatMap(({ entries }) => entries);
    const entry = entries
      .filter(({ from }) => from <= on)
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .at(-1);
    if (entry !== undefined) return entry.severity;
  }
  return undefined;
}
