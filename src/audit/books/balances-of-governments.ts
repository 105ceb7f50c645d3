import { budgetLevelOf } from "../../templates/overall-budget/budget-level";
import type { Fact, Facts, Table } from "../../templates/facts";
import { overallBudgets } from "../ties/overall-budget-forms";
import type { CarriedAmount } from "./last-year";

/** What a year of a government's accounts begins with, and the line of last year's that it continues. */
const lines = [
  { opening: "carryOver", closing: "closing" },
  { opening: "treasuryBondsCarried", closing: "treasuryBondsLeft" },
  { opening: "swapBondsCarried", closing: "swapBondsLeft" },
] as const;

/** What has happened can be compared from year to year; a budget's opening balance is only expected. */
const measures = ["account", "executed"] as const;

interface Balance {
  readonly closing: string;
  readonly forms: readonly string[];
  readonly fact: Fact;
}

/** Opening balances (上年结余收入) that a government's final accounts print, each budget's once for each level. */
function openings(facts: Facts): Balance[] {
  return overallBudgets.flatMap(({ balance, revenue, expenditure }) => {
    const tables = [balance, revenue].flatMap((id) => ofYear(facts, id));
    const levels = [...new Set(tables.map(budgetLevelOf))];
    return levels.flatMap((level) =>
      lines.flatMap(({ opening, closing }) => {
        const own = tables.filter((table) => budgetLevelOf(table) === level);
        const fact = actual(own, opening, "income");
        return fact ? [{ closing, forms: [balance, expenditure], fact }] : [];
      }),
    );
  });
}

/** The opening balances of a government's accounts, whether or not last year's book was given. */
export function openingBalancesOfGovernments(facts: Facts): readonly Fact[] {
  return openings(facts).map(({ fact }) => fact);
}

/** The same beside last year's closing balances (年终结余) of the same level; a closing line not printed says nothing. */
export function balancesOfGovernments(facts: Facts, last: Facts): readonly CarriedAmount[] {
  return openings(facts).flatMap(({ closing, forms, fact: here }) => {
    const level = budgetLevelOf(here.table);
    const theirs = forms.flatMap((id) => ofYear(last, id)).filter((table) => budgetLevelOf(table) === level);
    const there = actual(theirs, closing, "expenditure");
    return there ? [{ here, there }] : [];
  });
}

function ofYear(facts: Facts, form: string): Table[] {
  return facts.tablesOf(form).filter(({ parts: { year } }) => year === undefined || year === facts.year);
}

function actual(tables: readonly Table[], line: string, section: string): Fact | undefined {
  return tables.flatMap((table) =>
    measures.flatMap((measure) => table.fact(line, measure, section) ?? []),
  )[0];
}
