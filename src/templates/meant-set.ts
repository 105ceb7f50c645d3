import type { Facts } from "./facts";
import { isPrintedTitle, type FormOfSet, type TemplateSet } from "./template-set";

/**
 * The set a book is meant to be: the one whose titles and forms it has most of, provided it has two thirds of them.
 *
 * @param minimum - The set any other book must hold; it is taken where the book has at least half of it.
 * @returns `undefined` when the forms are too few to tell.
 */
export function meantSet(
  facts: Facts,
  sets: readonly TemplateSet[],
  minimum: TemplateSet,
): TemplateSet | undefined {
  let best: TemplateSet | undefined;
  let bestRank: readonly number[] = [];
  for (const set of sets) {
    if (!isInForce(set, facts.year)) continue;
    const present = set.forms.filter((form) => isPresent(form, facts)).length;
    if (present * 3 < set.forms.length * 2) continue;
    const titled = set.forms.filter((form) => isTitled(form, facts)).length;
    const rank = [titled, present, -set.forms.length];
    if (best && !isHigher(rank, bestRank)) continue;
    [best, bestRank] = [set, rank];
  }
  if (best) return best;
  const ofMinimum = minimum.forms.filter((form) => isPresent(form, facts)).length;
  return ofMinimum * 2 >= minimum.forms.length ? minimum : undefined;
}

/**
 * The forms of a set that a book must have: those that every place of the set has. Of a set whose forms we only assume,
 * those alone that every department in the country publishes: what else the place asks for is not known.
 */
export function demandedForms(set: TemplateSet, minimum: TemplateSet): readonly FormOfSet[] {
  if (set.formsAreAssumed !== true) return set.forms.filter(({ isOfSomePlaces }) => !isOfSomePlaces);
  const everywhere = new Set(minimum.forms.flatMap(({ templates }) => templates));
  return set.forms.filter(({ templates }) => templates.some((template) => everywhere.has(template)));
}

/** Whether a book has a form of a set, in one of its layouts, or one that says the same. */
export function isPresent({ templates, saidBy = [] }: FormOfSet, facts: Facts): boolean {
  return [...templates, ...saidBy].some(({ id }) => facts.table(id));
}

function isTitled(form: FormOfSet, facts: Facts): boolean {
  return form.templates.some(({ id }) =>
    facts.tablesOf(id).some(({ parts: { title } }) => title && isPrintedTitle(form, title.text)),
  );
}

function isInForce({ from, to }: TemplateSet, year: number | undefined): boolean {
  return year === undefined || (from <= year && (to === undefined || year <= to));
}

function isHigher(rank: readonly number[], other: readonly number[]): boolean {
  const at = rank.findIndex((value, i) => value !== other[i]);
  return at >= 0 && rank[at]! > other[at]!;
}
