import type { ChangeStatement } from "../../narrative/change-statements";
import type { Breach } from "../check";
import { cellsAt, subjectName } from "./said";

/**
 * The same change stated twice, once as a rise and once as a fall: one of the words is wrong, even where no amount of
 * last year tells which.
 *
 * @param isAccused - Changes whose word the amounts already refute; they are left to that.
 */
export function oppositeTwins(
  changes: readonly ChangeStatement[],
  year: number | undefined,
  isAccused: (change: ChangeStatement) => boolean,
): Breach[] {
  const stated = new Map<string, ChangeStatement>();
  return changes.flatMap((change) => {
    const key = keyOf(change, year);
    if (key === undefined) return [];
    const first = stated.get(key);
    if (!first) {
      stated.set(key, change);
      return [];
    }
    const isOpposite = isRise(first) !== isRise(change);
    return isOpposite && !isAccused(first) && !isAccused(change) ? [breachOf(first, change)] : [];
  });
}

/** The subject, the year it is compared with and the amount by which it changed; nothing for a change of nothing. */
function keyOf({ subject, base, change }: ChangeStatement, year: number | undefined): string | undefined {
  const amount = change?.figure.yuan;
  if (!subject || !base || !change || !amount || amount.isZero()) return undefined;
  const compared = base.year === "previous" && year !== undefined ? year - 1 : (base.year ?? "");
  return [subject.id, compared, base.measure ?? "", change.figure.text].join("|");
}

function isRise({ direction }: ChangeStatement): boolean {
  return direction.kind === "increase" || direction.kind === "greater";
}

function breachOf(first: ChangeStatement, again: ChangeStatement): Breach {
  const cells = [again, first].flatMap(({ paragraph, span, sheet }) => cellsAt(paragraph, span.start, sheet));
  const printed = again.change!.figure.text;
  return {
    messageId: "oppositeTwice",
    cells,
    data: {
      subject: subjectName(again),
      first: first.direction.word,
      second: again.direction.word,
      printed,
    },
    identity: [again.subject?.id ?? "", again.base?.text ?? "", printed, "twice"],
  };
}
