import type { Decimal } from "../../finance/money/decimal";
import { Decimal as Amount, zero } from "../../finance/money/decimal";
import { toYuan } from "../../finance/money/unit";
import type { ChangeStatement } from "../../narrative/change-statements";
import type { Statement } from "../../narrative/statement";
import type { Fact } from "../../templates/facts";
import { threePublicFact as publishedFact } from "../../templates/three-public-fact";
import type { AuditContext } from "../check";

/** The three public expenses by item (“三公”经费), as forms and texts call them. */
export const threePublicItems = [
  { column: "total", subject: "threePublicExpenses" },
  { column: "overseasVisits", subject: "overseasVisits" },
  { column: "officialVehicles", subject: "officialVehicles" },
  { column: "vehiclePurchases", subject: "vehiclePurchases" },
  { column: "vehicleOperation", subject: "vehicleOperation" },
  { column: "officialReceptions", subject: "officialReceptions" },
] as const;

export type ThreePublicItem = (typeof threePublicItems)[number]["column"];

/** Last year's budget of one item and where it was found. */
export interface LastYearBudget {
  readonly amount: Decimal;
  /** It is stated in steps of so many yuan. */
  readonly step: Decimal;
  readonly source: "lastYearsBook" | "form" | "text";
  readonly year: number;
}

export function threePublicFact(
  { facts }: Pick<AuditContext, "facts">,
  item: ThreePublicItem,
): Fact | undefined {
  return publishedFact(facts, item);
}

/**
 * Last year's budget of an item (上年预算数): from last year's workbook where one is given, else from the form's own
 * column of last year, else from what the text says of it. A base that is no budget, such as 执行数, is another measure and does not count.
 *
 * @returns `undefined` where nothing tells it.
 */
export function lastYearBudget(context: AuditContext, item: ThreePublicItem): LastYearBudget | undefined {
  const { year } = context.facts;
  if (year === undefined) return undefined;
  const { previous } = context;
  const fact = previous?.facts.year === year - 1 ? threePublicFact(previous, item) : undefined;
  if (fact) return { amount: fact.amount, step: fact.step, source: "lastYearsBook", year: year - 1 };
  const column = publishedFact(context.facts, item, "previousBudget");
  if (column && hasLastYear(context)) {
    return { amount: column.amount, step: column.step, source: "form", year: year - 1 };
  }
  const subject = threePublicItems.find(({ column }) => column === item)!.subject;
  const change = context.narrative.changes.find(
    (found) => found.subject?.id === subject && isAgainstLastYearsBudget(found, year),
  );
  const now = threePublicFact(context, item);
  const base = change && now && baseOf(change, now);
  return base && { ...base, source: "text", year: year - 1 };
}

/** A column of last year that is blank throughout holds no data: its blanks are not zeros. */
function hasLastYear({ facts }: AuditContext): boolean {
  return threePublicItems.some(
    ({ column }) => publishedFact(facts, column, "previousBudget")?.isBlank === false,
  );
}

function isAgainstLastYearsBudget({ base }: ChangeStatement, year: number): boolean {
  const isLastYear = base?.year === "previous" || base?.year === year - 1;
  return isLastYear && (base.measure === undefined || base.measure === "budget");
}

function baseOf(
  { baseAmount, change, direction }: ChangeStatement,
  now: Fact,
): { amount: Decimal; step: Decimal } | undefined {
  const stated = baseAmount && amountOf(baseAmount);
  if (stated) return stated;
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
