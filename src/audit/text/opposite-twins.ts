import type { ChangeStatement } from "../../narrative/change-statements";

/** The same change, told both ways: those that say what fewer say, and the others. */
export type OppositeTwins = readonly [few: readonly ChangeStatement[], many: readonly ChangeStatement[]];

/**
 * The same change stated more than once, as a rise and as a fall: one of the words is wrong, even where no amount of
 * last year tells which. Two quantities that come to the same amount and changed by the same amount since the same
 * year (财政拨款收入、财政拨款支出) moved the same way. One quantity that is called unchanged (持平) in one place and
 * changed in another is told both ways too.
 */
export function oppositeTwins(
  changes: readonly ChangeStatement[],
  year: number | undefined,
): OppositeTwins[] {
  const moved = new Map<string, ChangeStatement[]>();
  const unchangedOrNot = new Map<string, ChangeStatement[]>();
  for (const change of changes) {
    const place = comparedFrom(change, year);
    if (place === undefined) continue;
    const by = change.change?.figure.yuan;
    if (by && !by.isZero()) keep(moved, `${place}|${by.toFixed()}`, change);
    const saysUnchanged = isUnchanged(change);
    if (change.subject && (saysUnchanged || (by && !by.isZero())))
      keep(unchangedOrNot, `${place}|${change.subject.id}`, change);
  }
  return [...pairs(moved, isRise), ...pairs(unchangedOrNot, isUnchanged)];
}

function keep(kept: Map<string, ChangeStatement[]>, key: string, change: ChangeStatement): void {
  const same = kept.get(key);
  if (same) same.push(change);
  else kept.set(key, [change]);
}

function pairs(
  kept: ReadonlyMap<string, readonly ChangeStatement[]>,
  isOne: (change: ChangeStatement) => boolean,
): OppositeTwins[] {
  return [...kept.values()].flatMap((twins): OppositeTwins[] => {
    const some = twins.filter(isOne);
    const others = twins.filter((change) => !isOne(change));
    if (some.length === 0 || others.length === 0) return [];
    return [some.length < others.length ? [some, others] : [others, some]];
  });
}

/** What it comes to, and the year it is compared with. */
function comparedFrom({ now, base }: ChangeStatement, year: number | undefined): string | undefined {
  const amount = now?.figure.yuan;
  if (!amount || !base) return undefined;
  const compared = base.year === "previous" && year !== undefined ? year - 1 : (base.year ?? "");
  return [amount.toFixed(), compared, base.measure ?? ""].join("|");
}

function isRise({ direction }: ChangeStatement): boolean {
  return direction.kind === "increase" || direction.kind === "greater";
}

function isUnchanged({ direction, change }: ChangeStatement): boolean {
  return !change && /^(?:持平|保持不变)$/.test(direction.word);
}
