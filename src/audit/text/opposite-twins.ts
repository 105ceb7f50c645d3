import type { ChangeStatement } from "../../narrative/change-statements";
import type { Breach } from "../check";
import { cellsAt, subjectName } from "./said";

/**
 * The same change stated more than once, as a rise and as a fall: one of the words is wrong, even where no amount of
 * last year tells which. Two quantities that come to the same amount and changed by the same amount since the same
 * year (财政拨款收入、财政拨款支出) moved the same way. The word that fewer statements use is named first.
 *
 * @param isAccused - Changes whose word the amounts already refute; they are left to that.
 */
export function oppositeTwins(
  changes: readonly ChangeStatement[],
  year: number | undefined,
  isAccused: (change: ChangeStatement) => boolean,
): Breach[] {
  const stated = new Map<string, ChangeStatement[]>();
  for (const change of changes) {
    const key = keyOf(change, year);
    if (key !== undefined) stated.set(key, [...(stated.get(key) ?? []), change]);
  }
  return [...stated.values()].flatMap((twins) => {
    const rises = twins.filter(isRise);
    const falls = twins.filter((change) => !isRise(change));
    if (rises.length === 0 || falls.length === 0 || twins.some(isAccused)) return [];
    return [rises.length < falls.length ? breachOf(rises, falls) : breachOf(falls, rises)];
  });
}

/** What it comes to, the year it is compared with and by how much it changed; nothing for a change of nothing. */
function keyOf({ now, base, change }: ChangeStatement, year: number | undefined): string | undefined {
  const [amount, moved] = [now?.figure.yuan, change?.figure.yuan];
  if (!amount || !base || !moved || moved.isZero()) return undefined;
  const compared = base.year === "previous" && year !== undefined ? year - 1 : (base.year ?? "");
  return [amount.toFixed(), compared, base.measure ?? "", moved.toFixed()].join("|");
}

function isRise({ direction }: ChangeStatement): boolean {
  return direction.kind === "increase" || direction.kind === "greater";
}

function breachOf(few: readonly ChangeStatement[], many: readonly ChangeStatement[]): Breach {
  const [one, other] = [few[0]!, many[0]!];
  const printed = one.change!.figure.text;
  return {
    messageId: "oppositeTwice",
    cells: [...few, ...many].flatMap(({ paragraph, span, sheet }) => cellsAt(paragraph, span.start, sheet)),
    data: {
      subject: subjectName(one),
      word: one.direction.word,
      other: subjectName(other),
      otherWord: other.direction.word,
      now: one.now!.figure.text,
      printed,
    },
    identity: [one.subject?.id ?? "", one.base?.text ?? "", printed, "twice"],
  };
}
