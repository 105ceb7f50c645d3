import type { Facts } from "../templates/facts";
import type { Binding, Derivation } from "./binding";
import { isBase, sameItem, type ChangeStatement } from "./change-statements";
import { factAt } from "./find-fact";
import { isQuantity } from "./figure";
import type { CompletionStatement, ShareStatement } from "./ratio-statements";
import type { PartsList, Statement } from "./statement";

export interface DerivationSources {
  readonly statements: readonly Statement[];
  readonly changes: readonly ChangeStatement[];
  readonly shares: readonly ShareStatement[];
  readonly completions: readonly CompletionStatement[];
  readonly lists: readonly PartsList[];
  readonly facts: Facts;
}

/** Gives each amount and rate without a fact what it follows from, or is compared with; the first that fits counts. */
export function deriveBindings(bindings: readonly Binding[], sources: DerivationSources): Binding[] {
  const derivations = new Map<Statement, Derivation>();
  const give = (
    statement: Statement | undefined,
    kind: Derivation["kind"],
    from: readonly (Statement | undefined)[],
  ) => {
    const known = from.filter((source) => source !== undefined);
    if (statement && known.length === from.length && !derivations.has(statement))
      derivations.set(statement, { kind, from: known });
  };
  fromChanges(sources, give);
  for (const { rate, part, whole } of sources.shares) give(rate, "share", [part, whole]);
  fromCompletions(sources, give);
  fromLists(sources, give);
  fromRepetition(sources.statements, give);
  fromSiblings(sources.changes, give);
  return bindings.map((binding) => {
    if (binding.fact) return binding;
    const derivation = derivations.get(binding.statement) ?? within(binding.statement, sources);
    return derivation ? { ...binding, derivation } : binding;
  });
}

type Give = (
  statement: Statement | undefined,
  kind: Derivation["kind"],
  from: readonly (Statement | undefined)[],
) => void;

/** Now, base, change and rate: two of them give the others, three the fourth. */
function fromChanges({ changes }: DerivationSources, give: Give): void {
  for (const { now, baseAmount, change, rate } of changes) {
    if (baseAmount) {
      give(rate, "rate", [now, baseAmount]);
      give(change, "difference", [now, baseAmount]);
      give(
        baseAmount,
        change || rate ? "difference" : "compared",
        change || rate ? [now, change ?? rate] : [now],
      );
    } else {
      give(rate, "rate", [now, change]);
      give(change, "difference", [now, rate]);
    }
  }
}

function fromCompletions({ completions, statements, changes }: DerivationSources, give: Give): void {
  for (const { rate, now, baseAmount, bases } of completions) {
    give(rate, "completion", [now, baseAmount]);
    for (const base of bases) give(base, "completion", [now, rate]);
  }
  for (const { subject, sheet, now, base } of changes) {
    if (!now) continue;
    for (const other of sameItem({ subject, sheet, item: now.item }, statements)) {
      if (isBase(other, base)) give(other, "compared", [now]);
    }
  }
}

/** Totals and parts, their changes, and their other measures, follow from one another. */
function fromLists({ lists, changes, statements }: DerivationSources, give: Give): void {
  for (const { total, parts } of lists) {
    if (parts.length < 2) {
      for (const part of parts) give(part, "within", [total]);
      continue;
    }
    give(total, "sum", parts);
    for (const part of parts) give(part, "sum", [total, ...parts.filter((other) => other !== part)]);
    sumsOfChanges(total, parts, changes, give);
    sumsOfMeasures(total, parts, statements, give);
  }
}

function sumsOfChanges(
  total: Statement,
  parts: readonly Statement[],
  changes: readonly ChangeStatement[],
  give: Give,
): void {
  const changeOf = (statement: Statement) => changes.find(({ now }) => now === statement);
  const whole = changeOf(total);
  const ofParts = parts.map(changeOf);
  if (!whole || ofParts.some((change) => !change)) return;
  const printed = ofParts.map((change) => change!.change).filter((change) => change !== undefined);
  give(whole.change, "sumOfChanges", printed);
  for (const change of printed)
    give(change, "sumOfChanges", [whole.change, ...printed.filter((other) => other !== change)]);
}

function sumsOfMeasures(
  total: Statement,
  parts: readonly Statement[],
  statements: readonly Statement[],
  give: Give,
): void {
  for (const whole of sameItem(total, statements).filter(({ role }) => role === "otherMeasure")) {
    const ofParts = parts.map((part) =>
      sameItem(part, statements).find(
        ({ role, measure }) => role === "otherMeasure" && measure === whole.measure,
      ),
    );
    give(whole, "sum", ofParts);
    for (const part of ofParts) give(part, "sum", [whole, ...ofParts.filter((other) => other !== part)]);
  }
}

/** The same quantity stated before, with the same amount. */
function fromRepetition(statements: readonly Statement[], give: Give): void {
  const first = new Map<string, Statement>();
  for (const statement of statements) {
    if (statement.role !== "stated" || !isQuantity(statement.figure) || !statement.subject) continue;
    const key = `${statement.subject.id}|${statement.measure ?? ""}`;
    const earlier = first.get(key);
    if (!earlier) first.set(key, statement);
    else if (earlier.figure.yuan && statement.figure.yuan?.equals(earlier.figure.yuan)) {
      give(statement, "repeated", [earlier]);
      give(earlier, "repeated", [statement]);
    }
  }
}

/** Two totals that amount to the same now and are compared with the same base change alike (收入, 支出). */
function fromSiblings(changes: readonly ChangeStatement[], give: Give): void {
  for (const change of changes) {
    const sibling = changes.find(
      (other) =>
        other.change !== change.change &&
        other.base?.text === change.base?.text &&
        other.change?.figure.value.equals(change.change?.figure.value ?? NaN) &&
        other.now?.figure.value.equals(change.now?.figure.value ?? NaN),
    );
    give(change.change, "sameChange", [sibling?.change]);
  }
}

/** Part of a quantity that a form or the text states. */
function within({ subject }: Statement, { facts, statements }: DerivationSources): Derivation | undefined {
  if (subject?.kind !== "named") return undefined;
  const { within: limit, partOf } = subject.definition;
  const fact = limit && factAt(limit, facts);
  if (fact) return { kind: "within", from: [], fact };
  const whole =
    partOf && statements.find(({ role, subject: said }) => role === "stated" && said?.id === partOf);
  return whole ? { kind: "within", from: [whole] } : undefined;
}
