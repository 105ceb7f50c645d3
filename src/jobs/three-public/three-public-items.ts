import type { AuditContext } from "../../audit/check";
import { threePublicComparisons, type ThreePublicComparison } from "../../audit/three-public/comparisons";
import { allowedAmount } from "../../audit/three-public/allowed-amount";
import { changeOf, growthOf } from "../../finance/money/rates";
import {
  comparedItems,
  threePublicAmounts,
  type ThreePublicAmount,
} from "../../templates/three-public-amounts";
import type {
  ReportedThreePublicAmount,
  ReportedThreePublicComparison,
  ReportedThreePublicItem,
} from "./three-public-report";

/** The items a workbook prints, by year, with what they are compared with; last year's workbook adds its years. */
export function reportThreePublicItems(context: AuditContext): ReportedThreePublicItem[] {
  const own = threePublicAmounts(context.facts);
  const isKnown = ({ item, year, measure }: ThreePublicAmount) =>
    own.some((amount) => amount.item === item && amount.year === year && amount.measure === measure);
  const earlier = context.previous ? threePublicAmounts(context.previous.facts) : [];
  const comparisons = threePublicComparisons(context);
  const amounts = [
    ...comparisons.flatMap(amountOfText),
    ...(own.length > 0 ? earlier.filter((amount) => !isKnown(amount)).map(amountOfLastYearsBook) : []),
    ...own.map(amountOfBook),
  ].sort((a, b) => a.year - b.year);
  return comparedItems.flatMap((id) => {
    const ofItem = amounts.filter(({ item }) => item === id).map(({ item: _item, ...amount }) => amount);
    if (ofItem.length === 0) return [];
    return [
      {
        id,
        amounts: ofItem,
        comparisons: comparisons.filter(({ item }) => item === id).map((each) => reported(each, context)),
      },
    ];
  });
}

type AmountOfItem = ReportedThreePublicAmount & Pick<ThreePublicAmount, "item">;

function amountOfBook({ item, year, measure, fact }: ThreePublicAmount): AmountOfItem {
  return { item, year, measure, yuan: fact.amount.toFixed(), step: fact.step.toFixed(), cell: fact.cell };
}

/** Last year's budget that only the explanation text tells. */
function amountOfText({ item, base }: ThreePublicComparison): AmountOfItem[] {
  if (base.source !== "text") return [];
  const { year, measure, amount, step, cell } = base;
  return [{ item, year, measure, yuan: amount.toFixed(), step: step.toFixed(), cell: cell ?? null }];
}

function amountOfLastYearsBook(amount: ThreePublicAmount): AmountOfItem {
  return { ...amountOfBook(amount), cell: null };
}

function reported(
  { item, year, measure, fact, base }: ThreePublicComparison,
  context: AuditContext,
): ReportedThreePublicComparison {
  const allowed = measure === "budget" ? allowedAmount(item, base.amount, context) : base.amount;
  return {
    year,
    measure,
    yuan: fact.amount.toFixed(),
    cell: fact.cell,
    base: {
      year: base.year,
      measure: base.measure,
      yuan: base.amount.toFixed(),
      source: base.source,
      cell: base.cell ?? null,
    },
    change: changeOf(base.amount, fact.amount).toFixed(),
    rate: growthOf(base.amount, fact.amount)?.toFixed() ?? null,
    isAbove: allowed !== undefined && fact.amount.greaterThan(allowed),
  };
}
