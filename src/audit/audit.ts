import { severityOf } from "../finance/policy/severities";
import type { DatedSeverity } from "../finance/policy/severity";
import type { AuditContext, Breach, Check, CheckOutcome } from "./check";
import { explain } from "./engine/culprits";
import { evaluateTies } from "./engine/evaluate-ties";
import { explainedBy, isCauseOf } from "./engine/named-causes";
import { roundingTail, tieFindings } from "./engine/tie-findings";
import { departmentalBudgetForms } from "../templates/departmental-budget/forms";
import type { Fact } from "../templates/facts";
import { sheetsTitled } from "../templates/sheets-titled";
import type { AuditResult, Finding, NotChecked, RoundingTail, Severity } from "./finding";
import type { Tie } from "./tie";

/** The rules an audit applies. */
export interface RuleBook {
  readonly ties: readonly Tie[];
  readonly checks: readonly Check[];
  /** What a bureau decides instead of the severities that come with the product. */
  readonly decided?: readonly DatedSeverity[];
}

/**
 * Audits one workbook: every tie and check answers with one of four outcomes, broken ties are traced to the cell
 * that explains them, and every finding says what it rests on. Pure: the same input gives the same result.
 */
export function audit(context: AuditContext, rules: RuleBook): AuditResult {
  const dated = (rule: string) => severityOf(rule, context.on, rules.decided);
  const inForce = ({ id }: { id: string }) => dated(id) !== "suspended";
  const graveness = (rule: string, own: Severity): Severity => {
    const word = dated(rule);
    return word === undefined || word === "suspended" ? own : word;
  };

  const ties = evaluateTies(rules.ties.filter(inForce), context.facts);
  const explanations = explain(ties.tested, (fact) => repeatedByText(fact, context));
  const answers = rules.checks
    .filter(inForce)
    .flatMap((check) =>
      [check.check(context, explanations)].flat().map((answer) => [check, answer] as const),
    );

  const causes = answers.flatMap(([, answer]) => breachesOf(answer).flatMap(({ cause }) => cause ?? []));
  const fromTies = explanations
    .filter((explanation) => !causes.some((cause) => isCauseOf(cause, explanation)))
    .flatMap((explanation) =>
      tieFindings(explanation, (rule, isSoft) => graveness(rule, isSoft ? "warning" : "error")),
    );
  const fromChecks = answers.flatMap(([check, answer]) =>
    breachesOf(answer).map((breach) => ({
      ...findingOf(check, breach, graveness(check.id, check.severity)),
      ...(breach.cause ? { explains: explainedBy(breach.cause, explanations) } : {}),
    })),
  );
  const withinRounding: RoundingTail[] = ties.tested
    .filter(({ verdict }) => verdict === "withinRounding")
    .map(roundingTail);
  const notChecked = [...ties.notChecked, ...unanswered(answers, "notChecked")].map((item) =>
    thereThoughUnread(item, context),
  );
  const notApplicable = [...ties.notApplicable, ...unanswered(answers, "notApplicable")];
  const count = (outcome: CheckOutcome["outcome"]) =>
    answers.filter(([, answer]) => answer.outcome === outcome).length;

  return {
    outcomes: {
      passed: ties.tested.filter(({ verdict }) => verdict === "holds").length + count("passed"),
      withinRounding: withinRounding.length,
      failed: ties.tested.filter(({ verdict }) => verdict === "broken").length + count("failed"),
      notApplicable: notApplicable.length,
      notChecked: notChecked.length,
    },
    findings: [...fromTies, ...fromChecks].sort(byGravity),
    withinRounding,
    notChecked,
    notApplicable,
  };
}

function repeatedByText(fact: Fact, { narrative }: AuditContext): boolean {
  return narrative.bindings.some(
    (binding) =>
      binding.fact === fact && binding.agreement !== undefined && binding.agreement.kind !== "differs",
  );
}

function breachesOf(answer: CheckOutcome): readonly Breach[] {
  return answer.outcome === "failed" ? answer.breaches : [];
}

function findingOf(check: Check, breach: Breach, severity: Severity): Finding {
  const { messageId, data, cells, identity, actual, expected, difference } = breach;
  return {
    id: [check.id, messageId, ...identity].join("|"),
    rule: check.id,
    messageId,
    data,
    severity: breach.severity ?? severity,
    cells,
    ...(actual ? { actual } : {}),
    ...(expected ? { expected } : {}),
    ...(difference ? { difference } : {}),
    basis: breach.basis ?? check.basis,
    explains: [],
    stake: difference ? difference.yuan.replace("-", "") : "0",
  };
}

function unanswered(
  answers: readonly (readonly [Check, CheckOutcome])[],
  outcome: "notApplicable" | "notChecked",
): NotChecked[] {
  return answers.flatMap(([check, answer]) =>
    answer.outcome === outcome && "reason" in answer
      ? [{ rule: check.id, reason: answer.reason, data: answer.data ?? {} }]
      : [],
  );
}

/** A form that was not found is there where a sheet bears its title: it was printed in a way we do not read. */
function thereThoughUnread(item: NotChecked, { book, facts }: AuditContext): NotChecked {
  const { form } = item.data;
  if (item.reason !== "formMissing" || typeof form !== "string") return item;
  const sheets = sheetsTitled(
    book,
    facts,
    departmentalBudgetForms.filter(({ id }) => id === form),
  );
  return sheets.length > 0
    ? { ...item, reason: "formUnread", data: { form, sheets: sheets.map((sheet) => sheet.trim()) } }
    : item;
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Graver first, then by the money at stake, then in the order found. */
function byGravity(a: Finding, b: Finding): number {
  return order[a.severity] - order[b.severity] || Number(b.stake) - Number(a.stake);
}
