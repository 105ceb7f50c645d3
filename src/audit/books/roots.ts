import { contains, negate, subtract, sumIntervals } from "../../finance/money/interval";
import { zero } from "../../finance/money/decimal";
import type { Tie } from "../tie";
import type { Facts } from "../../templates/facts";
import { amountKey, differs, type ComparedAmount, type ComparedSum, type Comparison } from "./comparison";

/** A difference that no other explains. */
export interface RootDifference {
  readonly amount: ComparedAmount;
  /** Totals and other forms that differ because of it. */
  readonly carried: readonly ComparedAmount[];
}

/**
 * Differences between books led back to where they come from: a total that differs by as much as its parts do says
 * nothing of its own. The most detailed amounts are left, each with what it carries along.
 *
 * @param books - This book and those it was compared with.
 * @param ties - Relations between forms; those that set one amount equal to others lead from it to them.
 */
export function rootDifferences(
  comparison: Comparison,
  books: readonly Facts[],
  ties: readonly Tie[],
): RootDifference[] {
  const amounts = new Map(comparison.amounts.map((amount) => [amount.key, amount]));
  const differing = comparison.amounts.filter(differs);
  if (differing.length === 0) return [];
  const from = new Map<string, Set<string>>();
  for (const each of [...comparison.sums, ...sumsOfTies(books, ties)]) {
    const whole = amounts.get(each.whole);
    const sources = whole && differs(whole) ? explainedBy(whole, each, amounts) : [];
    if (sources.length === 0) continue;
    from.set(each.whole, new Set([...(from.get(each.whole) ?? []), ...sources]));
  }
  return roots(differing, from);
}

/** The differing parts of a sum, where they account for the whole; nothing where they do not. */
function explainedBy(
  whole: ComparedAmount,
  { parts }: ComparedSum,
  amounts: ReadonlyMap<string, ComparedAmount>,
): string[] {
  const known = parts.flatMap(([key, sign]) => {
    const amount = amounts.get(key);
    return amount ? [{ amount, gap: sign === 1 ? amount.gap : negate(amount.gap) }] : [];
  });
  if (known.length < parts.length) return [];
  const rest = subtract(whole.gap, sumIntervals(known.map(({ gap }) => gap)));
  return contains(rest, zero) ? known.flatMap(({ amount }) => (differs(amount) ? amount.key : [])) : [];
}

/** Relations of one amount to others, over what any of the books prints: each may lack a line that another has. */
function sumsOfTies(books: readonly Facts[], ties: readonly Tie[]): ComparedSum[] {
  const sums = new Map<string, { readonly whole: string; readonly parts: Map<string, 1 | -1> }>();
  for (const facts of books) {
    for (const tie of ties) {
      const seen = new Map<string, number>();
      for (const { whole, parts } of sumsOfTie(tie, facts)) {
        const nth = seen.get(whole) ?? 0;
        seen.set(whole, nth + 1);
        const relation = `${tie.id} ${whole} ${nth}`;
        const known = sums.get(relation) ?? { whole, parts: new Map<string, 1 | -1>() };
        sums.set(relation, known);
        for (const [key, sign] of parts) known.parts.set(key, sign);
      }
    }
  }
  return [...sums.values()].map(({ whole, parts }) => ({ whole, parts: [...parts] }));
}

function sumsOfTie(tie: Tie, facts: Facts): ComparedSum[] {
  if (tie.templates.some((id) => !facts.table(id))) return [];
  const instances = tie.instances(facts);
  if ("outcome" in instances) return [];
  return instances.flatMap(({ left: [whole, ...others], right, less = [], relation }) =>
    whole && others.length === 0 && relation === "equal"
      ? [
          {
            whole: amountKey(whole),
            parts: [
              ...right.map((fact) => [amountKey(fact), 1] as const),
              ...less.map((fact) => [amountKey(fact), -1] as const),
            ],
          },
        ]
      : [],
  );
}

/** Those that nothing explains; of amounts that only explain each other, the first printed. */
function roots(
  differing: readonly ComparedAmount[],
  from: ReadonlyMap<string, ReadonlySet<string>>,
): RootDifference[] {
  const reached = new Set<string>();
  const found: RootDifference[] = [];
  const take = (root: ComparedAmount) => {
    const carried: ComparedAmount[] = [];
    reached.add(root.key);
    const open = [root.key];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      for (const amount of differing) {
        if (reached.has(amount.key) || !from.get(amount.key)?.has(key)) continue;
        reached.add(amount.key);
        carried.push(amount);
        open.push(amount.key);
      }
    }
    found.push({ amount: root, carried });
  };
  for (const amount of differing) if (!from.has(amount.key)) take(amount);
  for (const amount of differing) if (!reached.has(amount.key)) take(amount);
  return found;
}
