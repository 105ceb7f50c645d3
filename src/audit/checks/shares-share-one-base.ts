import { Decimal, sumOf, zero } from "../../finance/money/decimal";
import { contains, intersection, sumIntervals, type Interval } from "../../finance/money/interval";
import { formatRate } from "../../finance/money/format-amount";
import { roundedInterval } from "../../narrative/printed-interval";
import type { PartsList } from "../../narrative/statement";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { isBlankBook } from "../text/blank-book";
import { SummedLists, type BrokenList } from "../text/broken-lists";
import { amountsCompared } from "../text/compared-amounts";
import { OtherAmounts } from "../text/other-amounts";
import { isPartition } from "../text/partitions";
import { printedRate } from "../text/rates";
import { cellsOf, sameOnce, shownAs, subjectName } from "../text/said";
import { sharesOfForms } from "../text/shares-of-forms";
import { SharesOfParts, testShares, type TestedShare } from "../text/tested-shares";

/** Shares (占比) are part over whole, all on one base, and those of a whole list make a hundred. */
export const sharesShareOneBase = defineCheck({
  id: "shares-share-one-base",
  basis: ["J16"],
  severity: "error",
  check(context) {
    const { facts, narrative } = context;
    if (isBlankBook(facts)) return notApplicable("blankForm");
    const compared = amountsCompared(context);
    const shares = testShares(narrative, compared);
    if (shares.length === 0 && narrative.shares.every(({ wholeInForms }) => !wholeInForms))
      return notApplicable("noShares");
    const lists = new SummedLists(narrative);
    const broken = lists.broken();
    const others = new OtherAmounts(narrative);
    const wrong = shares.filter(
      (tested) =>
        tested.verdict === "differs" &&
        !tested.fitting &&
        !others.mayBe(tested.part, tested.impliedPart) &&
        !broken.some((list) => mends(tested, list, lists)),
    );
    const ofParts = new SharesOfParts(shares);
    const stale = staleBases(wrong);
    const alone = wrong.filter((share) => !stale.some(({ group }) => group.includes(share)));
    return passedUnless([
      ...stale.map((base) => staleBase(base, shares)),
      ...sameOnce([...alone.map(shareDiffers), ...sharesOfForms(narrative, compared)]),
      ...narrative.lists.flatMap((list) => sumIsNotWhole(list, ofParts)),
    ]);
  },
});

/** With the part or the whole that the share implies, a list that does not add up would: that amount is wrong alone. */
function mends(
  { part, whole, impliedPart, impliedWhole }: TestedShare,
  list: BrokenList,
  lists: SummedLists,
) {
  return (
    lists.isMendedBy(list, part, impliedPart) ||
    (impliedWhole !== undefined && lists.isMendedBy(list, whole, impliedWhole))
  );
}

interface StaleBase {
  readonly group: readonly TestedShare[];
  /** The middle one of the wholes that each of them gives, yuan. */
  readonly whole: Decimal;
}

/** Wrong shares of one whole that some other whole, the total of an earlier draft, makes right together. */
function staleBases(wrong: readonly TestedShare[]): StaleBase[] {
  const groups: { readonly group: TestedShare[]; common: Interval }[] = [];
  for (const share of wrong) {
    const { impliedWhole } = share;
    if (!impliedWhole) continue;
    const open = groups.find(
      ({ group, common }) => group[0]!.whole === share.whole && intersection(common, impliedWhole),
    );
    if (open) {
      open.group.push(share);
      open.common = intersection(open.common, impliedWhole)!;
    } else groups.push({ group: [share], common: impliedWhole });
  }
  return groups
    .filter(({ group }) => group.length > 1)
    .map(({ group }) => ({ group, whole: middle(group.map(impliedBy)) }));
}

function impliedBy({ part, share }: TestedShare): Decimal {
  return (part.figure.yuan ?? part.figure.value).dividedBy(share.rate.figure.value);
}

function middle(amounts: readonly Decimal[]): Decimal {
  return [...amounts].sort((a, b) => a.comparedTo(b))[Math.floor((amounts.length - 1) / 2)] ?? zero;
}

function staleBase({ group, whole: stale }: StaleBase, shares: readonly TestedShare[]): Breach {
  const { whole, share } = group[0]!;
  const right = shares.filter(
    (other) =>
      other.whole === whole && (other.verdict !== "differs" || other.fitting) && isNear(other, group),
  );
  return {
    messageId: "staleBase",
    cells: group.flatMap(({ share: { rate } }) => cellsOf(rate)),
    data: {
      items: group.map(({ part, share: { rate }, expected }) => [
        `${subjectName(part)}${rate.figure.text}`,
        printedRate(expected, rate.figure),
      ]),
      stale: { yuan: stale.toFixed(), unit: whole.figure.unit ?? "yuan", decimals: 2 },
      wholeName: share.wholeName,
      whole: whole.figure.text,
      right: [...new Set(right.map(({ share: { rate } }) => rate.figure.text))],
      count: group.length,
    },
    identity: [whole.subject?.id ?? "", ...group.map(({ share: { rate } }) => rate.figure.text)],
  };
}

/** In the items just beside them. */
function isNear({ share: { rate } }: TestedShare, group: readonly TestedShare[]): boolean {
  return group.some(({ share: other }) => Math.abs(other.rate.item - rate.item) <= group.length);
}

function shareDiffers({ share, part, whole, expected }: TestedShare): Breach {
  const { rate, wholeName } = share;
  return {
    messageId: "shareDiffers",
    cells: cellsOf(rate),
    data: {
      subject: subjectName(part),
      printed: rate.figure.text,
      part: shownAs(part.figure, part.figure.yuan ?? part.figure.value),
      whole: shownAs(whole.figure, whole.figure.yuan ?? whole.figure.value),
      wholeName: wholeName === "" ? subjectName(whole) : wholeName,
      expected: printedRate(expected, rate.figure),
    },
    identity: [part.subject?.id ?? "", whole.subject?.id ?? "", rate.figure.text],
  };
}

const one = new Decimal(1);

/** Every part of a list states its share, and together they are no hundred, which no single wrong share explains. */
function sumIsNotWhole(list: PartsList, ofParts: SharesOfParts): Breach[] {
  const stated = list.parts.map((part) => ofParts.of(part, list));
  const all = stated.filter((share) => share !== undefined);
  if (all.length < 2 || all.length < list.parts.length) return [];
  const figures = all.map(({ share: { rate } }) => rate.figure);
  const possible = sumIntervals(figures.map((figure) => roundedInterval(figure)!));
  if (contains(possible, one) || (possible.high.lessThan(one) && !isPartition(list))) return [];
  const mended = sumIntervals(
    all.map(({ expected, share: { rate } }) => roundedInterval({ ...rate.figure, value: expected })!),
  );
  if (contains(mended, one)) return [];
  const decimals = Math.max(...figures.map((figure) => figure.decimals));
  return [
    {
      messageId: "sumIsNotWhole",
      cells: all.flatMap(({ share: { rate } }) => cellsOf(rate)),
      data: {
        subject: subjectName(list.total),
        shares: figures.map(({ text }) => text),
        sum: formatRate(sumOf(figures.map(({ value }) => value)), decimals),
        count: figures.length,
      },
      identity: [list.total.subject?.id ?? "", ...figures.map(({ text }) => text)],
    },
  ];
}
