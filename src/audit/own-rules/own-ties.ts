import type { DatedSeverity } from "../../finance/policy/severity";
import type { Fact, Facts } from "../../templates/facts";
import type { RuleBook } from "../audit";
import type { Tie, TieInstance, Unanswered } from "../tie";
import { findAmounts } from "./find-amounts";
import type { WrittenAmount, WrittenRule } from "./grammar";
import { ownRuleId, type OwnRule, type UnderstoodRule } from "./own-rule";
import type { Misplaced, Misread, OwnRuleProblem } from "../words/own-rule-problems";
import { isMisread, parseOwnRule } from "./parse-own-rule";

/**
 * A rule book with rules of one's own: they run with the built-in ties in the same engine, so that a wrong cell is
 * found with the help of both. What cannot be read is left to its own check. Of rules with the same text the last
 * decides how grave a breach is.
 */
export function withOwnRules(rules: RuleBook, own: readonly OwnRule[]): RuleBook {
  const inForce = new Map(
    own.filter(({ nature }) => nature !== "suspended").map((rule) => [ownRuleId(rule.text), rule]),
  );
  if (inForce.size === 0) return rules;
  const asked = [...inForce.values()];
  return {
    ...rules,
    ties: [...rules.ties, ...asked.flatMap(tieOf)],
    decided: [...(rules.decided ?? []), ...asked.map(severityOf)],
  };
}

/** The rules in force (not 停用) of those written, and what keeps each from being read. */
export function understoodRules(own: readonly OwnRule[]): UnderstoodRule[] {
  return own
    .filter(({ nature }) => nature !== "suspended")
    .map((rule) => ({ rule, misread: misreadingOf(rule) }));
}

/** What is wrong with a rule whatever workbook it is asked of; `undefined` when nothing is. */
export function misreadingOf({ text, nature }: OwnRule): Misread | undefined {
  const written = parseOwnRule(text);
  if (isMisread(written)) return written;
  return nature === "unknown" ? { kind: "natureUnknown", data: {} } : undefined;
}

/** What keeps a rule from being asked of this workbook; `undefined` when nothing does. */
export function askingProblem(rule: OwnRule, facts: Facts): OwnRuleProblem | undefined {
  const written = parseOwnRule(rule.text);
  if (isMisread(written)) return written;
  const instance = instanceOf(written, facts);
  return "kind" in instance ? instance : misreadingOf(rule);
}

const allTime = "1900-01-01";

/** How grave the accountant says a breach is. */
function severityOf({ text, nature, basis }: OwnRule): DatedSeverity {
  const source = basis || text;
  return {
    ruleId: ownRuleId(text),
    entries: [
      {
        from: allTime,
        severity: nature === "unknown" ? "error" : nature,
        references: [{ title: source }],
      },
    ],
  };
}

function tieOf({ text, note, basis }: OwnRule): Tie[] {
  const written = parseOwnRule(text);
  if (isMisread(written)) return [];
  const id = ownRuleId(text);
  return [
    {
      id,
      number: basis || id,
      ...(note ? { note } : {}),
      templates: [],
      instances: (facts) => {
        const instance = instanceOf(written, facts);
        return "kind" in instance ? unanswered(instance) : [instance];
      },
    },
  ];
}

/** What is taken off a side stands on the other one; ≥ is ≤ read from the right. */
function instanceOf({ left, relation, right }: WrittenRule, facts: Facts): TieInstance | Misplaced {
  const [first, second] = relation === "atLeast" ? [right, left] : [left, right];
  const sides = [added(first), taken(first), added(second), taken(second)].map((side) =>
    amountsOf(side, facts),
  );
  const problem = sides.find((side): side is Misplaced => "kind" in side);
  if (problem) return problem;
  const [plus = [], minus = [], otherPlus = [], otherMinus = []] = sides as readonly (readonly Fact[])[];
  return {
    left: plus,
    right: [...otherPlus, ...minus],
    less: otherMinus,
    relation: relation === "equal" ? "equal" : "atMost",
  };
}

const added = (side: readonly WrittenAmount[]) => side.filter(({ sign }) => sign === 1);
const taken = (side: readonly WrittenAmount[]) => side.filter(({ sign }) => sign === -1);

function amountsOf(side: readonly WrittenAmount[], facts: Facts): readonly Fact[] | Misplaced {
  const found: Fact[] = [];
  for (const written of side) {
    const amounts = findAmounts(written, facts);
    if ("kind" in amounts) return amounts;
    found.push(...amounts);
  }
  return found;
}

function unanswered({ kind, data }: Misplaced): Unanswered {
  return { outcome: "notChecked", reason: kind, data };
}
