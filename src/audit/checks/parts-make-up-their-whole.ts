import { sumOf, type Decimal } from "../../finance/money/decimal";
import type { Figure } from "../../narrative/figure";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { isBlankBook } from "../text/blank-book";
import { SummedLists, type BrokenList } from "../text/broken-lists";
import { OtherAmounts } from "../text/other-amounts";
import { cellsOf, sameOnce, shownAs, shownSum, sizeOrZero, subjectName } from "../text/said";

/**
 * What the text lists as parts of a total (其中、安排如下) does not exceed it, and makes it up where all parts are listed. An
 * amount stated twice, with which the list would be right, is told as that.
 */
export const partsMakeUpTheirWhole = defineCheck({
  id: "parts-make-up-their-whole",
  basis: ["B23", "B19"],
  severity: "error",
  check({ facts, narrative }) {
    if (isBlankBook(facts)) return notApplicable("blankForm");
    if (narrative.lists.length === 0) return notApplicable("noLists");
    const lists = new SummedLists(narrative);
    const others = new OtherAmounts(narrative);
    const isToldTwice = (broken: BrokenList) =>
      [broken.list.total, ...broken.parts].some((member) =>
        others.of(member).some((values) => lists.isMendedBy(broken, member, values)),
      );
    return passedUnless(
      sameOnce(
        lists
          .broken()
          .filter((broken) => !isToldTwice(broken))
          .map(sumIsNotTotal),
      ),
    );
  },
});

function sumIsNotTotal({ list: { total }, parts, kind }: BrokenList): Breach {
  const added = sumOf(parts.map(({ figure }) => sizeOrZero(figure)));
  const difference = added.minus(sizeOrZero(total.figure)).abs();
  return {
    messageId: kind,
    cells: [total, ...parts].flatMap(cellsOf),
    data: {
      subject: subjectName(total),
      total: total.figure.text,
      parts: parts.map((part) => `${subjectName(part)}${part.figure.text}`),
      sum: shownSum(added, total.figure, parts),
      difference: shownSum(difference, total.figure, parts),
      count: parts.length,
    },
    identity: [total.subject?.id ?? "", total.figure.text, ...parts.map(({ figure }) => figure.text)],
    basis: [total.figure.counted === "辆" ? "B19" : "B23"],
    ...inMoney(total.figure, added),
  };
}

function inMoney(figure: Figure, sum: Decimal): Pick<Breach, "actual" | "expected" | "difference"> {
  if (!figure.yuan) return {};
  return {
    actual: shownAs(figure, figure.yuan),
    expected: shownAs(figure, sum),
    difference: shownAs(figure, figure.yuan.minus(sum)),
  };
}
