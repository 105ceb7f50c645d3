import { threePublicCounts, type ThreePublicCount } from "../../templates/three-public/counts";
import { defineCheck, notApplicable, passedUnless, type AuditContext, type Breach } from "../check";
import { threePublicCounted, type Counted } from "../three-public/counted";

/** For each item the count that tells whether anything was done, and the one that stands in where it is not stated. */
const telling: readonly (readonly ThreePublicCount[])[] = [
  ["visitGroups", "visitPersons"],
  ["vehiclesPurchased"],
  ["vehiclesHeld"],
  ["receptionBatches", "receptionPersons"],
];

/** What cannot be more than the other: every group or batch has a person, what was bought is held. */
const atLeast: readonly (readonly [ThreePublicCount, ThreePublicCount, "fewerPersons" | "fewerHeld"])[] = [
  ["visitPersons", "visitGroups", "fewerPersons"],
  ["receptionPersons", "receptionBatches", "fewerPersons"],
  ["vehiclesHeld", "vehiclesPurchased", "fewerHeld"],
];

/**
 * What is counted beside the three public expenses (团组、人次、购置数、保有量、批次) goes with the money: no count without
 * money, no money without a count, no group without a person, none below zero. Vehicles held may be run by others'
 * money, so what is said of them is a hint.
 */
export const threePublicCountsAgreeWithAmounts = defineCheck({
  id: "three-public-counts-agree-with-amounts",
  basis: [],
  severity: "warning",
  check(context) {
    if (context.facts.isBlankForm) return notApplicable("blankForm");
    const counted = threePublicCounted(context);
    if (counted.length === 0) return notApplicable("noThreePublicCounts");
    const of = (kind: ThreePublicCount) => counted.find((each) => each.kind === kind);
    const against = telling.flatMap((kinds): Breach[] => {
      const count = kinds.map(of).find((each) => each !== undefined);
      return count ? besideMoney(count) : [];
    });
    const among = atLeast.flatMap(([larger, smaller, messageId]): Breach[] => {
      const [most, least] = [of(larger), of(smaller)];
      if (!most || !least || most.count.greaterThanOrEqualTo(least.count)) return [];
      return [
        {
          messageId,
          cells: [...most.cells, ...least.cells],
          data: { kind: larger, count: most.count.toNumber(), other: smaller, least: least.count.toNumber() },
          identity: ["three-public-counts", larger, messageId],
          ...(messageId === "fewerHeld" ? ({ severity: "info" } as const) : {}),
        },
      ];
    });
    return passedUnless([...counted.flatMap((each) => belowZero(each, context)), ...against, ...among]);
  },
});

/** In a text the sign before a number may be a dash. */
function belowZero({ kind, count, cells }: Counted, { facts }: AuditContext): Breach[] {
  if (!count.isNegative() || count.isZero()) return [];
  const isOfForm = cells.some((cell) => facts.factAt(cell));
  return [
    {
      messageId: "negative",
      cells,
      data: { kind, count: count.toNumber() },
      identity: ["three-public-counts", kind, "negative"],
      severity: isOfForm ? "error" : "info",
    },
  ];
}

function besideMoney({ kind, count, cells, spent }: Counted): Breach[] {
  if (!spent || count.isZero() === spent.amount.isZero()) return [];
  const messageId = count.isZero() ? "amountWithoutCount" : "countWithoutAmount";
  return [
    {
      messageId,
      cells: [...cells, ...spent.cells],
      data: { kind, count: count.toNumber(), item: threePublicCounts[kind].item, amount: spent.shown },
      identity: ["three-public-counts", kind, messageId],
      ...(kind === "vehiclesHeld" ? ({ severity: "info" } as const) : {}),
    },
  ];
}
