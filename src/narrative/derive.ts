import type { Fact, Facts } from "../templates/facts";
import type { Binding, Derivation } from "./binding";
import { isBase, type ChangeStatement } from "./change-statements";
import { factAt } from "./find-fact";
import { isQuantity } from "./figure";
import type { ItemIndex } from "./item-index";
import { isPrintedAs } from "./printed-interval";
import type { CompletionStatement, ShareStatement } from "./ratio-statements";
import type { PartsList, Statement } from "./statement";

export interface DerivationSources {
  readonly statements: readonly Statement[];
  readonly items: ItemIndex;
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
    fact?: Fact,
  ) => {
    const known = from.filter((source) => source !== undefined);
    if (statement && known.length === from.length && !derivations.has(statement))
      derivations.set(statement, { kind, from: known, ...(fact && { fact }) });
  };
  fromChanges(sources, give);
  fromShares(sources, give);
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
  /** The whole, where the forms alone print it. */
  fact?: Fact,
) => void;

/** A share follows from its part and its whole; from the amount of the text it is a share of where no whole is named. */
function fromShares({ shares, statements }: DerivationSources, give: Give): void {
  const amounts = statements.filter(({ role, figure }) => role === "stated" && figure.yuan?.isPositive());
  for (const { rate, part, whole, wholeName, wholeInForms } of shares) {
    const size = part?.figure.yuan;
    const fitting =
      size && wholeName === ""
        ? amounts.find(({ figure }) => isPrintedAs(size.dividedBy(figure.yuan!), rate.figure))
        : undefined;
    give(rate, "share", [part, whole ?? fitting]);
    const inForms = wholeInForms?.amount;
    if (!inForms?.isPositive()) continue;
    const ofItem = amounts.findLast(
      ({ item, sheet, figure }) =>
        item === rate.item &&
        sheet === rate.sheet &&
        isPrintedAs(figure.yuan!.dividedBy(inForms), rate.figure),
    );
    give(rate, "share", [ofItem ?? part], wholeInForms);
  }
}

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

function fromCompletions({ completions, items, changes }: DerivationSources, give: Give): void {
  for (const { rate, now, baseAmount, bases } of completions) {
    give(rate, "completion", [now, baseAmount]);
    for (const base of bases) give(base, "completion", [now, rate]);
  }
  for (const { subject, sheet, now, base } of changes) {
    if (!now) continue;
    for (const other of items.of({ subject, sheet, item: now.item }).bases) {
      if (isBase(other, base)) give(other, "compared", [now]);
    }
  }
}

/** Totals and parts, their changes, and their other measures, follow from one another. */
function fromLists({ lists, changes, items }: DerivationSources, give: Give): void {
  const changeOf = new Map(changes.map((change) => [change.now, change]));
  const giveSum = (kind: Derivation["kind"], sum: readonly (Statement | undefined)[]) => {
    for (const term of sum) give(term, kind, sum);
  };
  for (const { total, parts } of lists) {
    const sum = [total, ...parts];
    if (parts.length === 1) {
      give(parts[0], "within", [total]);
      continue;
    }
    giveSum("sum", sum);
    const compared = sum.map((term) => changeOf.get(term));
    if (compared.every((change) => change)) {
      const changed = compared.map((change) => change!.change).filter((change, i) => change || i === 0);
      giveSum("sumOfChanges", changed);
    }
    for (const { measure } of items.of(total).bases.filter(isOtherMeasure))
      giveSum(
        "sum",
        sum.map((term) =>
          items.of(term).bases.find((other) => isOtherMeasure(other) && other.measure === measure),
        ),
      );
  }
}

function isOtherMeasure({ role }: Statement): boolean {
  return role === "otherMeasure";
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
  const first = new Map<string, Statement>();
  for (const { change, now, base } of changes) {
    if (!change || !now) continue;
    const key = [base?.text, change.figure.value, now.figure.value].join("|");
    const sibling = first.get(key);
    if (!sibling) first.set(key, change);
    else {
      give(change, "sameChange", [sibling]);
      give(sibling, "sameChange", [change]);
    }
  }
}

/** Part of a quantity that a form or the text states. */
function within({ subject }: Statement, { facts, statements }: DerivationSources): Derivation | undefined {
  if (subject?.kind !== "named") return undefined;
  const { within: limit, partOf } = subject.definition;
  const fact = limit?.flatMap((target) => factAt(target, facts) ?? [])[0];
  if (fact) return { kind: "within", from: [], fact };
  const whole =
    partOf &&
    statements.find(
      ({ role, subject: said }) => (role === "stated" || role === "otherMeasure") && said?.id === partOf,
    );
  return whole ? { kind: "within", from: [whole] } : undefined;
}
