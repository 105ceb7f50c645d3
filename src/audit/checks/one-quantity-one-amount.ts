import type { ConflictingStatements } from "../../narrative/quantities-stated-twice";
import { defineCheck, notApplicable, notChecked, passedUnless, type Breach } from "../check";
import { isBlankBook } from "../text/blank-book";
import { amountsCompared } from "../text/compared-amounts";
import { printedRate } from "../text/rates";
import { cellsOf, sameOnce, shownAs, subjectName } from "../text/said";
import { testShares, type TestedShare } from "../text/tested-shares";

/** One quantity carries one amount throughout the text (同一事项金额一致), and one sentence speaks of one amount. */
export const oneQuantityOneAmount = defineCheck({
  id: "one-quantity-one-amount",
  basis: ["B23"],
  severity: "error",
  check(context) {
    const { facts, narrative } = context;
    if (isBlankBook(facts)) return notApplicable("blankForm");
    if (narrative.statements.length === 0) return notChecked("noText");
    const wrong = new Set(
      narrative.bindings
        .filter(({ agreement }) => agreement?.kind === "differs")
        .map(({ statement }) => statement),
    );
    const compared = amountsCompared(context);
    return passedUnless([
      ...narrative.conflicts
        .filter(({ first, again }) => !wrong.has(first) && !wrong.has(again))
        .filter((conflict) => !followsFromChange(conflict, narrative.conflicts))
        .map(statedTwice),
      ...sameOnce(testShares(narrative, compared).flatMap(twoAmounts)),
    ]);
  },
});

/** Two rates of one change differ because the change itself is stated with two amounts. */
function followsFromChange(
  { first, again }: ConflictingStatements,
  conflicts: readonly ConflictingStatements[],
): boolean {
  return (
    first.role === "changeRate" &&
    conflicts.some(
      (other) =>
        other.again.role === "change" &&
        other.again.item === again.item &&
        other.again.subject?.id === again.subject?.id,
    )
  );
}

function statedTwice({ first, again }: ConflictingStatements): Breach {
  const [one, other] = [first.figure, again.figure];
  return {
    messageId: again.role === "change" || again.role === "changeRate" ? "changeStatedTwice" : "statedTwice",
    cells: [...cellsOf(again), ...cellsOf(first)],
    data: {
      subject: subjectName(again),
      first: `${first.direction?.word ?? ""}${one.text}`,
      second: `${again.direction?.word ?? ""}${other.text}`,
    },
    identity: [again.subject?.id ?? "", one.text, other.text],
    ...(one.yuan && other.yuan
      ? {
          actual: shownAs(other, other.yuan),
          expected: shownAs(one, one.yuan),
          difference: shownAs(other, other.yuan.minus(one.yuan)),
        }
      : {}),
  };
}

/** 13万元，项目支出18万元，占24.5%: the share shows which of the two amounts is meant. */
function twoAmounts({ part, fitting, whole, share, expected }: TestedShare): Breach[] {
  if (!fitting?.figure.yuan || !part.figure.yuan) return [];
  const { rate } = share;
  return [
    {
      messageId: "twoAmounts",
      cells: [...cellsOf(part), ...cellsOf(fitting)],
      data: {
        subject: subjectName(fitting),
        other: subjectName(part),
        fitting: fitting.figure.text,
        printed: part.figure.text,
        share: rate.figure.text,
        expected: printedRate(expected, rate.figure),
        whole: whole.figure.text,
        difference: shownAs(part.figure, part.figure.yuan.minus(fitting.figure.yuan).abs()),
      },
      identity: [fitting.subject?.id ?? "", fitting.figure.text, part.figure.text],
      actual: shownAs(part.figure, part.figure.yuan),
      expected: shownAs(fitting.figure, fitting.figure.yuan),
      difference: shownAs(part.figure, part.figure.yuan.minus(fitting.figure.yuan)),
    },
  ];
}
