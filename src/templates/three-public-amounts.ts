import { previousYearKey, type ThreePublicItem } from "./departmental-budget/three-public-expenses";
import { onceFor } from "../workbook/once-for";
import type { ThreePublicMeasure as AccountMeasure } from "./final-accounts/three-public-account";
import type { Fact, Facts, Table } from "./facts";

/** The three public expenses (“三公”经费) and, apart from them, meetings and training, in the order people list them. */
export const comparedItems = [
  "total",
  "overseasVisits",
  "officialVehicles",
  "vehiclePurchases",
  "vehicleOperation",
  "officialReceptions",
  "meetings",
  "training",
] as const satisfies readonly ThreePublicItem[];

export type ComparedItem = (typeof comparedItems)[number];

/**
 * Which number of an item: its budget, what was spent, or the 预算数 that final accounts print beside it. Some places print
 * that one after adjustments (全年预算), so it is no budget of the year's beginning to compare another year with.
 */
export const threePublicMeasures = ["budget", "finalBudget", "account"] as const;
export type ThreePublicMeasure = (typeof threePublicMeasures)[number];

/** One item in one year, as a form prints it. */
export interface ThreePublicAmount {
  readonly item: ComparedItem;
  readonly year: number;
  readonly measure: ThreePublicMeasure;
  readonly fact: Fact;
}

type Reader = (table: Table, item: ComparedItem) => Fact | undefined;

interface Printed {
  readonly measure: ThreePublicMeasure;
  /** Years back from the year of the form. */
  readonly yearsBack: number;
  readonly read: Reader;
}

const inAccounts = (section: AccountMeasure, measure: ThreePublicMeasure): Printed => ({
  measure,
  yearsBack: 0,
  read: (table, item) => table.fact(section, item, section),
});
const accounts = [inAccounts("budget", "finalBudget"), inAccounts("account", "account")];

/** What each form prints, by the form's id. */
const printedBy: Readonly<Record<string, readonly Printed[]>> = {
  "three-public-expenses": [
    { measure: "budget", yearsBack: 0, read: (table, item) => table.fact("amounts", item) },
    { measure: "budget", yearsBack: 1, read: (table, item) => table.fact("amounts", previousYearKey(item)) },
  ],
  "three-public-expenses-by-item": [
    { measure: "budget", yearsBack: 0, read: (table, item) => table.fact(item, "budget") },
    { measure: "budget", yearsBack: 1, read: (table, item) => table.fact(item, "previousBudget") },
  ],
  "three-public-account": accounts,
  "three-public-account-by-measure": accounts,
  "three-public-account-by-item": [
    { measure: "finalBudget", yearsBack: 0, read: (table, item) => table.fact(item, "budget") },
    { measure: "account", yearsBack: 0, read: (table, item) => table.fact(item, "account") },
    { measure: "account", yearsBack: 1, read: (table, item) => table.fact(item, "previousAccount") },
  ],
  "operation-information": [
    {
      measure: "account",
      yearsBack: 0,
      read: (table, item) => table.fact(item === "total" ? "threePublic" : item, "amount"),
    },
  ],
};

/** The forms that print three public expenses, planned or spent. */
export const threePublicForms: readonly string[] = Object.keys(printedBy);

/**
 * Every amount of the three public expenses in a workbook, by year and measure. Where two forms print the same one, the
 * form of that very year goes before a column of last year. A column that is blank throughout holds no data.
 */
export const threePublicAmounts = onceFor((facts: Facts): readonly ThreePublicAmount[] => {
  const found = facts.tables.flatMap((table): (ThreePublicAmount & Pick<Printed, "yearsBack">)[] => {
    const year = table.parts.year ?? facts.year;
    if (year === undefined) return [];
    return (printedBy[table.template.id] ?? []).flatMap(({ measure, yearsBack, read }) => {
      const amounts = comparedItems.flatMap((item) => {
        const fact = read(table, item);
        return fact ? [{ item, year: year - yearsBack, measure, fact, yearsBack }] : [];
      });
      const hasData = yearsBack === 0 || amounts.some(({ fact }) => !fact.isBlank);
      return hasData ? amounts : [];
    });
  });
  const firstOf = new Map<string, ThreePublicAmount>();
  for (const { yearsBack: _yearsBack, ...amount } of [...found].sort((a, b) => a.yearsBack - b.yearsBack)) {
    const key = `${amount.item} ${amount.year} ${amount.measure}`;
    if (!firstOf.has(key)) firstOf.set(key, amount);
  }
  const order = ({ measure }: ThreePublicAmount) => threePublicMeasures.indexOf(measure);
  return [...firstOf.values()].sort((a, b) => a.year - b.year || order(a) - order(b));
});
