import { sumOf } from "../../finance/money/decimal";
import { sumIntervals } from "../../finance/money/interval";
import type { Narrative } from "../../narrative/narrative";
import { roundedInterval } from "../../narrative/printed-interval";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { isBlankBook } from "../text/blank-book";
import { disjointParts } from "../text/partitions";
import { cellsOf, shownSum, sizeOrZero, subjectName } from "../text/said";

/** Parts that exclude each other stay together within their total (政府采购预留与其他项目不重复计列). */
export const partsAreCountedOnce = defineCheck({
  id: "parts-are-counted-once",
  basis: ["J21"],
  severity: "error",
  check({ facts, narrative }) {
    if (isBlankBook(facts)) return notApplicable("blankForm");
    const breaches = disjointParts.flatMap((rule) => countedTwice(rule, narrative));
    return passedUnless(breaches);
  },
});

/** One amount given for several parts that exclude each other. */
function countedTwice({ whole, parts }: (typeof disjointParts)[number], { statements }: Narrative): Breach[] {
  const stated = (id: string) =>
    statements.find(({ role, subject }) => role === "stated" && subject?.id === id);
  const total = stated(whole);
  const members = parts.map(stated).filter((part) => part !== undefined);
  if (!total || members.length < parts.length) return [];
  const limit = roundedInterval(total.figure);
  const each = members.map(({ figure }) => roundedInterval(figure));
  if (!limit || each.some((values) => !values)) return [];
  if (!sumIntervals(each.map((values) => values!)).low.greaterThan(limit.high)) return [];
  return [
    {
      messageId: "countedTwice",
      cells: members.flatMap(cellsOf),
      data: {
        subject: subjectName(total),
        total: total.figure.text,
        parts: members.map((part) => `${subjectName(part)}${part.figure.text}`),
        sum: shownSum(sumOf(members.map(({ figure }) => sizeOrZero(figure))), total.figure),
      },
      identity: [whole, ...parts],
    },
  ];
}
