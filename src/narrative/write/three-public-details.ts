import { threePublicCounts, type ThreePublicCount } from "../../templates/three-public/counts";
import { countedInOperation } from "./counted-in-operation";
import { amountOf, countOf } from "./say";
import { paragraph, sentence } from "./sentence";
import type { CountSlot } from "./slot";
import type { TextSource } from "./text-source";
import type { WrittenParagraph, WrittenSentence } from "./written-text";

/** What each is counted in, as an explanation says it. */
const countedIn: Readonly<Record<ThreePublicCount, string>> = {
  visitGroups: "个",
  visitPersons: "人次",
  vehiclesPurchased: "辆",
  vehiclesHeld: "辆",
  receptionBatches: "批次",
  receptionPersons: "人次",
};

/**
 * What the three public expenses were spent on (具体情况): the use of each item and what is counted beside it, 团组,
 * 人次, 购置数, 保有量, 批次, from 机构运行信息表 (F03) where the book has it. Nothing is asked of an item without money.
 */
export function threePublicDetails(source: TextSource): WrittenParagraph[] {
  const { year } = source.material;
  const use = (item: string, name: string) => source.words(`threePublic.${item}.use`, `${name}用途`, "用途");
  const visits = source.amount("overseasVisits");
  const vehicles = source.amount("officialVehicles");
  const purchases = source.amount("vehiclePurchases");
  const operation = source.amount("vehicleOperation");
  const receptions = source.amount("officialReceptions");
  return [
    ...paragraph(
      visits && sentence("threePublic.visits.spent")`1、因公出国（境）费支出决算${visits}。`,
      saidWith(
        source,
        ["visitGroups", "visitPersons"],
        ([groups, persons]) =>
          sentence("threePublic.visits.counts")`全年安排因公出国（境）团组${groups}、累计${persons}。`,
      ),
      isSpent(source, "overseasVisits")
        ? sentence("threePublic.visits.use")`开支内容包括：${use("visits", "因公出国（境）费")}。`
        : undefined,
    ),
    ...paragraph(
      vehicles && sentence("threePublic.vehicles.spent")`2、公务用车购置及运行维护费支出决算${vehicles}。`,
      purchases && sentence("threePublic.purchases.spent")`其中：公务用车购置费支出决算${purchases}。`,
      isSpent(source, "vehiclePurchases")
        ? sentence("threePublic.purchases.use")`主要用于${use("purchases", "公务用车购置费")}。`
        : undefined,
      saidWith(
        source,
        ["vehiclesPurchased"],
        ([bought]) => sentence("threePublic.purchases.counts")`全年购置公务用车${bought}。`,
      ),
      operation && sentence("threePublic.operation.spent")`公务用车运行维护费支出决算${operation}。`,
      isSpent(source, "vehicleOperation")
        ? sentence("threePublic.operation.use")`主要用于${use("operation", "公务用车运行维护费")}。`
        : undefined,
      saidWith(
        source,
        ["vehiclesHeld"],
        ([held]) =>
          sentence(
            "threePublic.operation.counts",
          )`${year}年末，${source.own}开支财政拨款的公务用车保有量为${held}。`,
      ),
    ),
    ...paragraph(
      receptions && sentence("threePublic.receptions.spent")`3、公务接待费支出决算${receptions}。`,
      isSpent(source, "officialReceptions")
        ? sentence("threePublic.receptions.use")`主要用于${use("receptions", "公务接待费")}。`
        : undefined,
      saidWith(
        source,
        ["receptionBatches", "receptionPersons"],
        ([batches, persons]) =>
          sentence("threePublic.receptions.counts")`全年国内公务接待${batches}、${persons}。`,
      ),
    ),
  ];
}

function isSpent(source: TextSource, item: string): boolean {
  const amount = source.amount(item);
  return amount !== undefined && amountOf(amount)?.isZero() === false;
}

/** A sentence of counts where there is money to count beside, or the form counts something without any. */
function saidWith(
  source: TextSource,
  kinds: readonly ThreePublicCount[],
  say: (counts: readonly CountSlot[]) => WrittenSentence,
): WrittenSentence | undefined {
  const counts = kinds.map((kind) => countSlot(source, kind));
  const isCounted = counts.some((slot) => slot.source && !countOf(slot)?.isZero());
  return isCounted || kinds.some((kind) => isSpent(source, threePublicCounts[kind].item))
    ? say(counts)
    : undefined;
}

function countSlot(source: TextSource, kind: ThreePublicCount): CountSlot {
  const fact = countedInOperation(source.material.facts, kind);
  const { title } = threePublicCounts[kind];
  return source.count(`threePublic.${kind}`, title, countedIn[kind], fact && { kind: "cell", fact });
}
