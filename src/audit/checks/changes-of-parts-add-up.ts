import { sumOf, type Decimal } from "../../finance/money/decimal";
import { intersection, negate, sumIntervals, type Interval } from "../../finance/money/interval";
import type { ChangeStatement } from "../../narrative/change-statements";
import type { Figure } from "../../narrative/figure";
import type { Narrative } from "../../narrative/narrative";
import { finestStep, roundedInterval } from "../../narrative/printed-interval";
import type { PartsList, Statement } from "../../narrative/statement";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { isBlankBook } from "../text/blank-book";
import { isPartition } from "../text/partitions";
import { cellsOf, sameOnce, shownAs, sizeOrZero, subjectName } from "../text/said";

/** The changes of all parts (各项增减额) add up to the change of their total. */
export const changesOfPartsAddUp = defineCheck({
  id: "changes-of-parts-add-up",
  number: "B22",
  title: { zh: "各项增减额之和与总增减额相符", en: "Changes of the parts add up to that of the total" },
  basis: ["B22"],
  severity: "error",
  check({ facts, narrative }) {
    if (isBlankBook(facts)) return notApplicable("blankForm");
    if (narrative.lists.length === 0) return notApplicable("noLists");
    const changes = changesBySubject(narrative);
    return passedUnless(sameOnce(narrative.lists.flatMap((list) => sumOfChanges(list, changes))));
  },
});

/** The changes stand where the text first says them, which may be another list; those stated twice over are left out. */
function changesBySubject({ changes, conflicts }: Narrative): ReadonlyMap<string, ChangeStatement[]> {
  const inConflict = new Set(conflicts.flatMap(({ first, again }) => [first, again]));
  const bySubject = new Map<string, ChangeStatement[]>();
  for (const change of changes) {
    if (!change.subject || !change.change || inConflict.has(change.change)) continue;
    const known = bySubject.get(change.subject.id);
    if (known) known.push(change);
    else bySubject.set(change.subject.id, [change]);
  }
  return bySubject;
}

function sumOfChanges(list: PartsList, bySubject: ReadonlyMap<string, readonly ChangeStatement[]>): Breach[] {
  if (!isPartition(list) || list.parts.length < 2) return [];
  const total = changeOf(list.total, bySubject);
  const parts = list.parts.map((part) => changeOf(part, bySubject, total?.base?.text));
  const changes = [total, ...parts];
  if (!changes.every((change) => change?.change)) return [];
  const all = changes.map((change) => change!);
  const step = finestStep(all.map(({ change }) => change!.figure));
  const [whole, ...each] = all.map((change) => signedValues(change, step));
  if (!whole || each.some((values) => !values)) return [];
  const sum = sumIntervals(each.map((values) => values!));
  if (intersection(whole, sum)) return [];
  const [first, ...rest] = all.map((change) => ({ change, figure: change.change!.figure }));
  const added = sumOf(rest.map(({ change, figure }) => signed(change, sizeOrZero(figure))));
  const stated = signed(first!.change, sizeOrZero(first!.figure));
  return [
    {
      messageId: "sumDiffers",
      cells: all.flatMap(({ change }) => cellsOf(change!)),
      data: {
        subject: subjectName(list.total),
        total: `${first!.change.direction.word}${first!.figure.text}`,
        parts: rest.map(
          ({ change, figure }) => `${subjectName(change)}${change.direction.word}${figure.text}`,
        ),
        sum: shownAs(finestOf(all), added),
        difference: shownAs(finestOf(all), added.minus(stated).abs()),
      },
      identity: [list.total.subject?.id ?? "", ...all.map(({ change }) => change!.figure.text)],
    },
  ];
}

/** The change that the text states of what a statement speaks of, with its amount. */
function changeOf(
  { subject, figure }: Statement,
  bySubject: ReadonlyMap<string, readonly ChangeStatement[]>,
  baseName?: string,
): ChangeStatement | undefined {
  return bySubject
    .get(subject?.id ?? "")
    ?.find(
      ({ now, base }) =>
        now?.figure.value.equals(figure.value) && (baseName === undefined || base?.text === baseName),
    );
}

function signedValues(change: ChangeStatement, step: Decimal): Interval | undefined {
  const values = roundedInterval(change.change!.figure, step);
  return values && (isFall(change) ? negate(values) : values);
}

function signed(change: ChangeStatement, size: Decimal): Decimal {
  return isFall(change) ? size.negated() : size;
}

function isFall({ direction }: ChangeStatement): boolean {
  return direction.kind === "decrease" || direction.kind === "smaller";
}

function finestOf(changes: readonly ChangeStatement[]): Figure {
  const figures = changes.map(({ change }) => change!.figure);
  return figures.reduce((finest, figure) => (figure.decimals > finest.decimals ? figure : finest));
}
