import type { Fact, Facts, Table } from "../../templates/facts";
import { defineTies, type TieInstance } from "../tie";
import { kindAmounts } from "./expenditure";
import { forms, notInBook, onlyGeneralPublicBudget } from "./forms";
import { equal } from "./within-a-form";

/** The amount of a field of the card, where it is printed. */
function field(card: Table, key: string): Fact | undefined {
  return card.fact(key, "amount", key);
}

/**
 * The total of the card is these two together; no less, where the card prints others beside them.
 *
 * @param others - The field under which the card may print others.
 */
function twoMakeUp(card: Table, others: string, ...keys: readonly [string, string]): TieInstance[] {
  const total = field(card, "totalFunds");
  const parts = keys.flatMap((key) => field(card, key) ?? []);
  if (!total || parts.length < keys.length) return [];
  return card.rowsOf(others).length === 0
    ? equal(total, ...parts)
    : [{ left: parts, right: [total], relation: "atMost" }];
}

/** A card that tells money of the general public budget alone is not that of all expenditure. */
function tellsAllMoney(facts: Facts, card: Table): boolean {
  const isToldBesides = ["otherFunds", "furtherFunds"].some((key) =>
    card.rowsOf(key).some(({ occurrence }) => !card.fact(key, "amount", key, occurrence)!.amount.isZero()),
  );
  return isToldBesides || !onlyGeneralPublicBudget(facts);
}

/** The total of a table by lines may hold what is left for the next year (结转下年), which the card does not plan. */
function isCarriedForward(table: Table): boolean {
  return table.fact("carryForward", "total")?.amount.isZero() === false;
}

/** 部门整体支出绩效目标表 (B06): what it is to reach stands with the money that the other forms give. */
export const overallTargetTies = defineTies([
  {
    id: "overall-target-funds-add-up",
    number: "B06",
    templates: [],
    instances: (facts) =>
      notInBook(facts, forms.overallTargets) ??
      facts
        .tablesOf(forms.overallTargets)
        .flatMap((card) => [
          ...twoMakeUp(card, "furtherExpenditure", "basic", "project"),
          ...twoMakeUp(card, "furtherFunds", "fiscalAppropriation", "otherFunds"),
        ]),
  },
  {
    id: "overall-targets-agree-with-expenditure-table",
    number: "B06",
    templates: [],
    isSoft: true,
    instances: (facts) => {
      const absent = notInBook(facts, forms.overallTargets, forms.expenditure);
      if (absent) return absent;
      const [card, ...others] = facts.tablesOf(forms.overallTargets);
      if (others.length > 0) return [];
      if (!tellsAllMoney(facts, card!)) return onlyGeneralPublicBudget(facts)!;
      const table = facts.table(forms.expenditure)!;
      return [
        ...(isCarriedForward(table) ? [] : equal(field(card!, "totalFunds"), ...kindAmounts(table, "total"))),
        ...["basic", "project"].flatMap((kind) => equal(field(card!, kind), ...kindAmounts(table, kind))),
      ];
    },
  },
]);
