import type { Decimal } from "../../finance/money/decimal";
import { Decimal as Amount, zero } from "../../finance/money/decimal";
import { toYuan } from "../../finance/money/unit";
import type { ChangeStatement } from "../../narrative/change-statements";
import type { Statement } from "../../narrative/statement";
import type { Fact, Facts } from "../../templates/facts";
import {
  threePublicAmounts,
  type ComparedItem,
  type ThreePublicMeasure,
} from "../../templates/three-public-amounts";
import { threePublicFact as publishedFact } from "../../templates/three-public-fact";
import type { CellRef } from "../../workbook/address";
import type { AuditContext } from "../check";
import { amountsCompared } from "../text/compared-amounts";
import { misprintedSide, type MisprintedSide } from "../text/misprinted-side";
import { contradictedChanges } from "../text/sums-of-changes";
import { incomparable } from "./comparable";

/** The three public expenses by item (“三公”经费), as forms and texts call them. */
export const threePublicItems = [
  { column: "total", subject: "threePublicExpenses" },
  { column: "overseasVisits", subject: "overseasVisits" },
  { column: "officialVehicles", subject: "officialVehicles" },
  { column: "vehiclePurchases", subject: "vehiclePurchases" },
  { column: "vehicleOperation", subject: "vehicleOperation" },
  { column: "officialReceptions", subject: "officialReceptions" },
] as const;

/** What an amount is compared with, and where that was found. */
export interface ThreePublicBase {
  readonly amount: Decimal;
  /** It is stated in steps of so many yuan. */
  readonly step: Decimal;
  readonly source: "lastYearsBook" | "form" | "text";
  readonly year: number;
  readonly measure: ThreePublicMeasure;
  /** Where it stands in this workbook; absent where it comes from last year's. */
  readonly cell?: CellRef;
}

export function threePublicFact(
  { facts }: Pick<AuditContext, "facts">,
  item: ComparedItem,
): Fact | undefined {
  return amountIn(facts, item, facts.year, "budget") ?? publishedFact(facts, item);
}

/**
 * Last year's budget of an item (上年预算数): from last year's workbook where one is given, else from a form of this
 * one that prints it, else from what the text says of it, unless its changes do not add up. A base that is no budget, such as 执行数, is another measure
 * and does not count.
 *
 * @returns `undefined` where nothing tells it.
 */
export function lastYearBudget(context: AuditContext, item: ComparedItem): ThreePublicBase | undefined {
  const { year } = context.facts;
  if (year === undefined) return undefined;
  const printed = printedBase(context, item, year - 1, "budget");
  if (printed) return printed;
  const subject = threePublicItems.find(({ column }) => column === item)?.subject;
  const change = context.narrative.changes.find(
    (found) => subject && found.subject?.id === subject && isAgainstLastYearsBudget(found, year),
  );
  const now = threePublicFact(context, item);
  if (!change || !now || contradictedChanges(context.narrative).has(change)) return undefined;
  const compared = amountsCompared(context);
  const base = baseOf(change, now, misprintedSide(change, compared));
  if (!base) return undefined;
  const [cell] = change.cells;
  return { ...base, source: "text", year: year - 1, measure: "budget", ...(cell ? { cell } : {}) };
}

/** What forms print of an item in a year: those of last year's workbook go before those of this one. */
export function printedBase(
  { facts, previous }: Pick<AuditContext, "facts" | "previous">,
  item: ComparedItem,
  year: number,
  measure: ThreePublicMeasure,
): ThreePublicBase | undefined {
  const isComparable = previous !== undefined && incomparable({ facts, previous }) === undefined;
  const earlier = isComparable ? amountIn(previous.facts, item, year, measure) : undefined;
  if (earlier) return { amount: earlier.amount, step: earlier.step, source: "lastYearsBook", year, measure };
  const own = amountIn(facts, item, year, measure);
  return own && { amount: own.amount, step: own.step, source: "form", year, measure, cell: own.cell };
}

function amountIn(
  facts: Facts,
  item: ComparedItem,
  year: number | undefined,
  measure: ThreePublicMeasure,
): Fact | undefined {
  return threePublicAmounts(facts).find(
    (amount) => amount.item === item && amount.year === year && amount.measure === measure,
  )?.fact;
}

function isAgainstLastYearsBudget({ base }: ChangeStatement, year: number): boolean {
  const isLastYear = base?.year === "previous" || base?.year === year - 1;
  return isLastYear && (base.measure === undefined || base.measure === "budget");
}

function baseOf(
  { baseAmount, change, direction }: ChangeStatement,
  now: Fact,
  misprinted: MisprintedSide | undefined,
): { amount: Decimal; step: Decimal } | undefined {
  const stated = baseAmount && amountOf(baseAmount);
  if (stated) return misprinted?.side === "base" ? { ...stated, amount: misprinted.meant } : stated;
  if (direction.kind === "same" || direction.kind === "equal") return { amount: now.amount, step: now.step };
  const moved = change && amountOf(change);
  if (!moved) return undefined;
  const sign = direction.kind === "increase" || direction.kind === "greater" ? -1 : 1;
  return { amount: now.amount.plus(moved.amount.times(sign)), step: moved.step };
}

function amountOf({ figure }: Statement): { amount: Decimal; step: Decimal } | undefined {
  const { yuan, unit, decimals } = figure;
  return yuan && { amount: yuan, step: unit ? toYuan(new Amount(10).pow(-decimals), unit) : zero };
}
